package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Phrases are found in a text")
class PhraseTreeTest {

    private final PhraseTree<String> tree = new PhraseTree<>();

    {
        List.of("inmate", "inmates", "ex-con", "illegal", "illegal alien", "section 1", "§", "u.s.c.", "prostitución")
                .forEach(phrase -> tree.put(phrase, phrase));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "An inmate and two Inmates, INMATES!   | inmate,inmates,inmates",
                "The inmate’s mail, inmate-run         | inmate,inmate",
                "Roommates and inmatelike ones         |",
                "An ex‑con is no excon                 | ex-con",
                "an illegal alien act is illegal       | illegal alien,illegal",
                "an illegal alienation                 | illegal",
                "under Section 647(b) and § 12         | section 1,§",
                "sections of it                        |",
                "18 U.S.C. 1591                        | u.s.c.",
                "la Prostitución, la prostitucion      | prostitución,prostitución"
            })
    void asWholeWordsInAnyCase(String text, String phrases) {
        List<String> found =
                tree.in(Folded.of(text)).stream().map(PhraseTree.Hit::value).toList();
        List<String> expected = phrases == null ? List.of() : List.of(phrases.split(","));
        assertThat(found).isEqualTo(expected);
    }
}
