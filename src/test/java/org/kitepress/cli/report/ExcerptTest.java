package org.kitepress.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The caret stands below the column that is meant")
class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "abc;1;abc;^",
                "abc;3;abc;  ^",
                "abc;4;abc;   ^",
                "abc;99;abc;   ^",
                "abc  ;1;abc;^",
                "\ta\tb;2;    a    b;    ^",
                "\ta\tb;4;    a    b;         ^",
                "日本語x;4;日本語x;      ^",
                "한글x;3;한글x;    ^",
                "ｆｕｌｌx;5;ｆｕｌｌx;        ^",
                "😀x;3;😀x;  ^",
                "😀x;2;😀x;^",
                "e\u0301x;3;e\u0301x; ^",
                "a\u200bb;2;a\\u200bb; ^",
                "a\u200bb;3;a\\u200bb;       ^",
                "a\u0000b;3;a\\u0000b;       ^",
                "a\u001b[31mb;7;a\\u001b[31mb;           ^",
                "a\ud800b;3;a\\ud800b;       ^",
                "a\udb40\udc41b;4;a\\udb40\\udc41b;             ^",
                "a\u202eb;3;a\\u202eb;       ^",
                "a##[error]b;5;a##\\u005berror]b;         ^",
                "a##vso[task]b;4;a##vso\\u005btask]b;   ^",
                "## [a](b);4;## [a](b);   ^"
            })
    void whateverStandsBeforeIt(String line, int column, String shown, String caret) {
        assertThat(Excerpt.of(line, column)).containsExactly(shown, caret);
    }

    @Test
    void orIsLeftOutWhereTheLineRunsFromRightToLeft() {
        assertThat(Excerpt.of("שלום [x](y.md)", 6)).containsExactly("שלום [x](y.md)");
        assertThat(Excerpt.of("مرحبا", 1)).containsExactly("مرحبا");
    }

    @Test
    void ofALongLineThatIsCut() {
        String digits = "0123456789".repeat(30);
        assertThat(Excerpt.of(digits, 1)).containsExactly(digits.substring(0, 72) + "…", "^");
        assertThat(Excerpt.of(digits, 151))
                .containsExactly("…" + digits.substring(102, 174) + "…", " ".repeat(49) + "^");
        assertThat(Excerpt.of(digits, 300)).containsExactly("…" + digits.substring(228), " ".repeat(72) + "^");
        assertThat(Excerpt.of("語".repeat(300), 151).get(0)).isEqualTo("…" + "語".repeat(36) + "…");
        assertThat(Excerpt.of("a" + "😀".repeat(300), 300).get(0)).isEqualTo("…" + "😀".repeat(36) + "…");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"a", "\u0301", "\u0000", "\t", "語", ":", "##[", "\ud800"})
    void inATimeThatDoesNotGrowWithTheLine(String letter) {
        String line = letter.repeat(1 << 21);
        for (int i = 0; i < 200_000; i++) {
            assertThat(Excerpt.of(line, 1 + i * 10)).hasSize(2);
        }
    }

    @Test
    void whateverTheColumn() {
        for (String line : new String[] {"", "😀", "\ud83d", "a\r", "\u0301"}) {
            for (int column = 1; column < 5; column++) {
                int c = column;
                assertThatCode(() -> Excerpt.of(line, c)).doesNotThrowAnyException();
            }
        }
    }
}
