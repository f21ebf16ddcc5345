package org.kitepress.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("A format")
class FormatTest {

    private static final String WORD = "format-";

    /** A system takes messages, and no visitor of a website. */
    private static List<String> offered() {
        return Format.all().stream()
                .filter(format -> format != ReflowableFormat.MESSAGES)
                .map(Format::word)
                .toList();
    }

    private static List<String> values(String field) throws IOException {
        return TypeParser.ofProgram("edition", ProgramReader.read())
                .field(field)
                .orElseThrow()
                .values();
    }

    @Test
    void isAskedForByAnEdition() throws IOException {
        assertThat(values("formats"))
                .as("`formats` in types/edition.yaml")
                .containsExactlyInAnyOrderElementsOf(
                        Format.all().stream().map(Format::word).toList());
    }

    @Test
    void isOfferedByTheWebsiteUnlessASystemTakesIt() throws IOException {
        assertThat(values("publish"))
                .as("`publish` in types/edition.yaml")
                .containsExactlyInAnyOrderElementsOf(offered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void hasAWordInEachLanguageWhereItIsOffered(String language) throws IOException {
        assertThat(words(language).filter(key -> key.startsWith(WORD)))
                .as("`format-…` in themes/lantern/words/" + language + ".yaml")
                .containsExactlyInAnyOrderElementsOf(
                        offered().stream().map(WORD::concat).toList());
    }

    @ParameterizedTest
    @EnumSource
    void isToldToThoseWhoPrint(PaperFormat format) throws IOException {
        assertThat(Path.of("src/manual/content/printers.md"))
                .content()
                .contains("\n| `" + format.word() + "` | `" + format.file() + "` | ");
    }

    @Test
    void isFoundByItsWord() {
        assertThat(Format.all())
                .allSatisfy(format -> assertThat(Format.of(format.word())).contains(format));
        assertThat(Format.of("scroll")).isEmpty();
    }

    @Test
    void hasFilesThatNoOtherFormatHas() {
        assertThat(Format.all().stream().flatMap(format -> format.files().stream()))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> words(String language) throws IOException {
        try (InputStream file = FormatTest.class.getResourceAsStream("/themes/lantern/words/" + language + ".yaml")) {
            Map<?, ?> words = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return words.keySet().stream().map(String::valueOf);
        }
    }
}
