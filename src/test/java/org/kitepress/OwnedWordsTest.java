package org.kitepress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Schema;
import org.kitepress.model.data.Trait;
import org.kitepress.model.format.Format;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;

/**
 * A name that is asked for as a string is found by nobody who adds another one. Where the same letters mean something else, they
 * are listed here with their reason, as the class and the word.
 */
@DisplayName("A name that has an owner")
class OwnedWordsTest {

    private static final Path CODE = Path.of("src/main/java/org/kitepress");

    /** Comments, signs and strings; a comment may hold quotation marks, and a string what begins a comment. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final String OTHER_THAN_FORMATS =
            """
            a field: Postage postcard, ReadingTargets reading
            a word of the theme: FrontWriter letter, Outline reading, RoomParts messages
            a name that programs read: MailJson reading
            how the name of a file ends: MadeText epub
            """;

    private static final String OTHER_THAN_TYPES =
            """
            a field: BookEnd form, EditionAssembler mailroom, EditionMessages mailroom, FactsWriter form, FormAssembler type
            a field: MessagePage form, NewFile type, PageExtras form, RefusalReport mailroom, ResourceAssembler post
            a value of a field: WordListAssembler mailroom
            a name that templates ask for: TemplateRunner edition, TemplateRunner event, TemplateRunner form, TemplateRunner page, TemplateRunner resource, TemplateRunner site
            a name that templates ask for: LanguageRenderer edition, LanguageRenderer form, LanguageRenderer resource
            a name that templates ask for: PageExtras edition, PageExtras event, PageWriter page, PageWriter site, TemplateFault page
            a template: LanguageRenderer page, UseRule edition, UseRule event, UseRule form, UseRule guide, UseRule page
            a template: UseRule post, UseRule profile, UseRule resource, UseRule story, UseRule volunteer
            a word of the theme: Foot page, HtmlWriter glossary, MessagePage glossary
            what stands in a word of the theme: CoverLetters edition, Outline edition, PageCall page
            a name that programs read: MailJson edition, RecordFile edition
            a thing that is counted: BuildCommand edition, BuildCommand page, CheckCommand edition, CheckCommand page
            a thing that is counted: PrintCommand edition, PromiseCheck page, RefusalReport page, SchemaCommand type
            a word of HTML, XML or JSON Schema: InlineRules type, JsonField type, RssWriter type, ScriptReader type, XmlText type
            a word of XSL-FO or of FOP: ArticleWriter page, FopListener page, Layout page
            a word of EPUB: BookText glossary
            the beginning of an id: FormViews form
            a part of an address: PageBuilder page
            a folder of the output: OutputList site, SiteOptions site
            a folder that is read before any type is known: SiteReader glossary, SiteReader mailroom, SiteReader wording
            what the command `new` takes: NewCommand site
            """;

    @Test
    void ofAFormatStandsInFormatAlone() throws IOException {
        List<String> words = Format.all().stream().map(Format::word).toList();
        assertThat(literals(words, List.of("model/format/ReflowableFormat.java")))
                .containsExactlyInAnyOrderElementsOf(listed(OTHER_THAN_FORMATS));
    }

    @Test
    void ofATypeStandsInModelAndParseAlone() throws IOException {
        assertThat(literals(names(), List.of("model/", "parse/")))
                .containsExactlyInAnyOrderElementsOf(listed(OTHER_THAN_TYPES));
    }

    @Test
    void ofATypeWithPagesMayBeThatOfATemplate() throws IOException {
        assertThat(listed(OTHER_THAN_TYPES))
                .containsAll(types().stream()
                        .filter(type -> !type.has(Trait.PAGELESS))
                        .map(type -> "UseRule " + type.name())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void ofAKindIsThatOfAType(ContentKind kind) throws IOException {
        assertThat(names()).contains(kind.word());
    }

    /** From the lines of a list: a reason, and what there is of it. */
    private static List<String> listed(String lines) {
        return lines.lines()
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .flatMap(line -> Stream.of(line.split(", ")))
                .toList();
    }

    private static List<String> names() throws IOException {
        return types().stream().map(Schema::name).toList();
    }

    private static List<Schema> types() throws IOException {
        return TypeParser.parse(ProgramReader.read(), List.of()).value();
    }

    private static TreeSet<String> literals(List<String> words, List<String> owners) throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            TreeSet<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String path = CODE.relativize(file).toString().replace('\\', '/');
                if (owners.stream().noneMatch(path::startsWith)) {
                    String name = file.getFileName().toString().replace(".java", "");
                    TOKEN.matcher(Files.readString(file))
                            .results()
                            .map(token -> token.group(1))
                            .filter(words::contains)
                            .forEach(word -> found.add(name + " " + word));
                }
            }
            return found;
        }
    }
}
