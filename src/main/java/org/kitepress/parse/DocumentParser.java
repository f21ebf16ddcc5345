package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Hasher;
import org.kitepress.model.address.ContentPath;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.document.Document;
import org.kitepress.model.document.Imprint;
import org.kitepress.model.language.Language;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextFacts;
import org.kitepress.parse.mark.FieldMarks;
import org.kitepress.parse.markdown.MarkdownParser;
import org.kitepress.parse.packed.PackedText;
import org.kitepress.parse.schema.TypeFinder;
import org.kitepress.parse.value.FieldsReader;
import org.kitepress.parse.withdrawal.Closing;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.parse.yaml.FrontMatter;
import org.kitepress.parse.yaml.TextDecoder;
import org.kitepress.parse.yaml.YamlNode;
import org.kitepress.parse.yaml.YamlReader;
import org.kitepress.source.SourceFile;

/** Understands one file under {@code content/}: its type, its fields and its text. */
final class DocumentParser {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final TypeFinder types;
    private final Withdrawal words;
    private final SourceFile file;
    private final Limits limits;
    private final ContentPath path;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentParser(
            List<Schema> schemas, Withdrawal words, List<Language> languages, SourceFile file, Limits limits) {
        this.words = words;
        this.file = file;
        this.limits = limits;
        this.path = ContentPath.of(file.path(), languages);
        this.types = new TypeFinder(schemas, file, path, problems);
    }

    /**
     * The document in a file; empty, and reported, if it cannot be understood.
     *
     * @param words for a no, of these types
     */
    static Result<Optional<Document>> parse(
            SourceFile file, List<Schema> schemas, Withdrawal words, List<Language> languages, Limits limits) {
        DocumentParser parser = new DocumentParser(schemas, words, languages, file, limits);
        Optional<Document> document = parser.parse();
        return new Result<>(document, ToldInFile.of(file, parser.problems));
    }

    private Optional<Document> parse() {
        Optional<String> text = TextDecoder.decode(file, problems);
        return file.extension().equals("md") ? text.flatMap(this::markdown) : text.flatMap(this::data);
    }

    private Optional<Document> data(String text) {
        return types.data().flatMap(s -> YamlReader.read(file.path(), text, 1, problems)
                .map(mapping -> new Document(
                        file.path(), s, fields(mapping, s), imprint(), false, TextFacts.NONE, () -> Text.EMPTY)));
    }

    private Optional<Document> markdown(String text) {
        Optional<FrontMatter> front = FrontMatter.of(file, text, problems);
        Optional<YamlNode.Mapping> mapping = front.flatMap(
                        f -> YamlReader.read(file.path(), f.yaml(), f.firstLine(), problems))
                .map(this::withDate);
        return mapping.flatMap(m -> types.text(m).map(s -> document(m, s, text, front.get())));
    }

    private Document document(YamlNode.Mapping mapping, Schema schema, String whole, FrontMatter front) {
        boolean torn = !problems.isEmpty();
        Fields fields = fields(mapping, schema);
        boolean closed =
                new Closing(words, file.path(), whole, front, problems).isClosed(mapping, schema, fields, torn);
        days(mapping);
        types.doubt(schema, mapping);
        Text text = MarkdownParser.parse(
                file.path(), whole, front.bodyStart(), LaterText.sources(fields), limits, problems);
        return new Document(
                file.path(), schema, fields, imprint(), closed, TextFacts.of(text), PackedText.of(file.path(), text));
    }

    private Fields fields(YamlNode.Mapping mapping, Schema schema) {
        Fields fields = FieldsReader.read(mapping, schema, problems);
        new FieldMarks(problems).look(fields, schema.fields());
        return fields;
    }

    /** Two days are told, whichever is right: the field is the one that counts. */
    private void days(YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
            String typed = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            if (entry.key().equals("date")
                    && DAY.matcher(typed).lookingAt()
                    && path.date().filter(day -> !typed.startsWith(day)).isPresent()) {
                problems.add(new Problem(
                        Code.DATE_DIFFERS,
                        "`date` says `" + typed + "`, and the file's name `"
                                + path.date().get() + "`",
                        "`date` is the one that counts: rename the file, or take the line out",
                        entry.value().place()));
            }
        }
    }

    private Imprint imprint() {
        return new Imprint(
                file.look(), Optional.of(Hasher.begin().add(file.bytes()).hash()));
    }

    /** A date before the file's name counts as if it were written in the file. */
    private YamlNode.Mapping withDate(YamlNode.Mapping mapping) {
        boolean given = mapping.entries().stream().anyMatch(e -> e.key().equals("date"));
        if (given || path.date().isEmpty()) {
            return mapping;
        }
        YamlNode date = new YamlNode.Scalar(path.date().get(), file.start());
        Stream<YamlNode.Entry> own = Stream.of(new YamlNode.Entry("date", date, file.start()));
        return new YamlNode.Mapping(
                Stream.concat(own, mapping.entries().stream()).toList(), mapping.place());
    }
}
