package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.press.fo.Proof;
import org.kitepress.source.Sources;

@Tag("slow")
@DisplayName("How often an edition is set before it is right")
class ProofsTest {

    private static final String LINES = "The cart comes down the tier on Thursdays, and the talk goes down by half. ";

    /** None of them can be parted, so each needs more room than the first lines of a text. */
    private static final String TALL =
            "## One\n\n### Two\n\n### Three\n\n### Four\n\n### Five\n\n### Six\n\n### Seven\n\n";

    private final Press press = new Press(Sources.of(List.of()));

    @ParameterizedTest(name = "{0} articles that begin with {1}: at most {2}")
    @CsvSource({"60, words, 1", "60, headings, 3"})
    void doesNotGrowWithItsArticles(int articles, String beginning, int most) {
        Newsroom room = new Newsroom();
        for (int i = 0; i < articles; i++) {
            String first = beginning.equals("words") ? "" : TALL;
            room.post("Article number " + i, first + (LINES.repeat(4) + "\n\n").repeat(3 + i % 7));
        }
        List<Proof> proofs = press.proofs(room.edition(), room.site(), PaperFormat.LETTER);
        assertThat(proofs).hasSizeLessThanOrEqualTo(most);
        assertThat(proofs.get(proofs.size() - 1).stranded(room.edition())).isEmpty();
    }
}
