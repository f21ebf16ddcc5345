package org.kitepress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An offset is told as line and column")
class LinesTest {

    @ParameterizedTest(name = "{0} -> {1}:{2}")
    @CsvSource({"0, 1, 1", "2, 1, 3", "3, 2, 1", "6, 3, 1", "7, 3, 2", "8, 4, 1", "9, 4, 2", "99, 4, 92"})
    void whateverEndsTheLines(int offset, int line, int column) {
        assertThat(Lines.of("a.md", "ab\nc\r\nd\re").at(offset)).isEqualTo(new Place("a.md", line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n", "\n\na", "a\nb", "a\r\nb\rc\n\r", "\r\n\n"})
    void andItsLinesAreThoseThatItIsCountedIn(String text) {
        String[] lines = Lines.split(text);
        assertThat(String.join("\n", lines)).isEqualTo(text.replaceAll("\r\n?", "\n"));
        assertThat(Lines.of("a.md", text).at(text.length()).line()).isEqualTo(lines.length);
    }
}
