package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.parse.BuiltInParser;
import org.kitepress.read.ProgramReader;

@DisplayName("The word lists that come with the program")
class WordListsTest {

    static Stream<Document> lists() throws Exception {
        return BuiltInParser.parse(ProgramReader.read()).stream()
                .filter(document -> document.schema().is(ContentKind.WORDING));
    }

    @Test
    void areThereInTwoLanguages() throws Exception {
        assertThat(lists().map(list -> list.fields().text("language").orElseThrow()))
                .containsExactly("en", "es", "en", "es");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nameNoWordTwice(Document list) {
        List<String> all = words(list, "avoid").map(Folded::of).toList();
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void neverSayWhatTheyAvoid(Document list) {
        PhraseTree<String> avoided = new PhraseTree<>();
        words(list, "avoid").forEach(word -> avoided.put(word, word));
        List<String> said = new ArrayList<>();
        words(list, "say").forEach(say -> avoided.in(Folded.of(say)).forEach(hit -> said.add(hit.value())));
        assertThat(said).isEmpty();
    }

    /** A source is somebody, who can be looked up, or it is us. */
    @ParameterizedTest
    @MethodSource("lists")
    void sayWhereEachWordComesFrom(Document list) {
        for (Fields entry : list.fields().groups("words")) {
            boolean ours = entry.text("source").orElseThrow().startsWith("Kitepress");
            assertThat(entry.text("url").isPresent())
                    .as("%s", entry.texts("avoid"))
                    .isNotEqualTo(ours);
            assertThat(entry.day("seen").isPresent())
                    .as("%s", entry.texts("avoid"))
                    .isNotEqualTo(ours);
        }
    }

    private static Stream<String> words(Document list, String field) {
        return list.fields().groups("words").stream().flatMap(entry -> entry.texts(field).stream());
    }
}
