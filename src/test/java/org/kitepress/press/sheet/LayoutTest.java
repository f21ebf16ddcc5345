package org.kitepress.press.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.Look;

@DisplayName("A layout")
class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "LETTER, LETTER, 8.5in, 11.0in",
        "LETTER, A4, 8.268in, 11.693in",
        "LARGE_PRINT, A4, 8.268in, 11.693in",
        "READING, LETTER, 6.0in, 9.0in",
        "READING, A4, 6.0in, 9.0in",
        "HALF, LETTER, 5.5in, 8.5in",
        "HALF, A4, 5.846in, 8.268in",
        "CARD, LETTER, 4.25in, 5.5in",
        "CARD, A4, 4.134in, 5.846in",
        "PANEL, LETTER, 3.625in, 8.5in",
        "PANEL, A4, 3.856in, 8.268in",
        "LEAF, LETTER, 2.75in, 4.25in",
        "LEAF, A4, 2.923in, 4.134in",
    })
    void hasPagesOfThisSize(Layout layout, Paper paper, String width, String height) {
        assertThat(value(layout.page(paper), "page-width")).isEqualTo(width);
        assertThat(value(layout.page(paper), "page-height")).isEqualTo(height);
    }

    @Test
    void ofLargePrintHasNothingSmallerThanEighteenPointsAndNoSerifs() {
        Look note =
                Look.of("font-size", "9pt", "line-height", "11.2pt", "font-family", "Serif", "font-style", "italic");
        Look large = Layout.LARGE_PRINT.dress(Kind.NOTE, note);
        assertThat(value(large, "font-size")).isEqualTo("18.0pt");
        assertThat(value(large, "line-height")).isEqualTo("23.4pt");
        assertThat(value(large, "font-family")).isEqualTo("Sans");
        assertThat(value(large, "font-style")).isEqualTo("normal");
    }

    private static String value(Look look, String name) {
        return look.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
