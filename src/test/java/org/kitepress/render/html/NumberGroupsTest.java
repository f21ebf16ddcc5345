package org.kitepress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number of several parts, from right to left")
class NumberGroupsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "555-0100",
                "(555) 555-0100",
                "+1 555 555 0100",
                "+44 (20) 0000-0100",
                "555‑0100",
                "٥٥٥-٠١٠٠",
                "2026-11-01",
                "10:30",
                "1,200.50",
                "$5",
                "$1,200",
                "7 €",
                "10-20"
            })
    void isAWhole(String number) {
        assertThat(written(number)).isEqualTo("{" + number + "}");
        assertThat(written("א " + number + ", ב")).isEqualTo("א {" + number + "}, ב");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.| 5.",
                "(5)| (5)",
                "3, 4, 5| 3, 4, 5",
                "10–20| 10–20",
                "1999 2000| 1999 2000",
                "50%| 50%",
                "- 5 -| - 5 -",
                "a-b| a-b",
                "<b> & 5| &lt;b&gt; &amp; 5"
            })
    void isNoOther(String text, String written) {
        assertThat(written(text)).isEqualTo(written);
    }

    @Test
    void takesNoTimeEvenIfNoNumberEverEnds() {
        for (String part : new String[] {"5", "5-", "(5)", "+5 ", "(", "+", "$"}) {
            assertThat(written(part.repeat(200_000))).isNotEmpty();
        }
    }

    private static String written(String text) {
        return NumberGroups.escape(new StringBuilder(), text)
                .toString()
                .replace("<bdi dir=\"ltr\">", "{")
                .replace("</bdi>", "}");
    }
}
