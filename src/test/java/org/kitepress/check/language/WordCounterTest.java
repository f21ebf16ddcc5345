package org.kitepress.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a word is")
class WordCounterTest {

    private final WordCounter counter = new WordCounter(new EnglishSyllables());

    @ParameterizedTest(name = "{0}: {1} words, {2} syllables, {3} long")
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to the judge.             | 4 | 4  | 0",
                "“Don’t,” she said (quietly).    | 4 | 6  | 1",
                "Call 555-0100 by 5 p.m. today.  | 4 | 6  | 0",
                "Read www.example.org/a or example.org, then a@example.org. | 3 | 3 | 0",
                "Go to https://example.org/know-your-rights now. | 3 | 3 | 0",
                "It is well-known and black/white. | 5 | 7 | 0",
                "A long—very long—way            | 5 | 6  | 0",
                "\uFFFC is code, \uFFFC.         | 2 | 2  | 0",
                "The U.S. is big.                | 4 | 5  | 0",
                "1 2 3 — … !                     | 0 | 0  | 0"
            })
    void counts(String text, int words, int syllables, int longWords) {
        assertThat(counter.count(text, new TextRange(0, text.length())))
                .isEqualTo(new WordCounts(words == 0 ? 0 : 1, words, syllables, longWords));
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "10, 1"})
    void whatIsTooLongIsNoWord(int times, int words) {
        String text = "ha".repeat(times);
        assertThat(counter.count(text, new TextRange(0, text.length())).words()).isEqualTo(words);
    }
}
