package org.kitepress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.diag.Result;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.source.Sources;

/** Mail rooms part sheets from their envelope, and copy each side; a side that says where it came from finds its way back. */
@Tag("slow")
@DisplayName("The return address")
class ReturnAddressTest {

    private static final String[] LONG = {
        "The Lantern Collective, Inside Newsletter Team",
        "c/o Community Center of the Upper Valley and of All the Villages along the River",
        "PO Box 12345",
        "San Buenaventura de los Robles, CA 90000-1234",
        "United States of America"
    };

    private final Press press = new Press(Sources.of(List.of()));

    @ParameterizedTest
    @EnumSource
    void standsOnEverySide(PaperFormat format) {
        for (String side : sides(room(format), format)) {
            assertThat(side).contains("The Lantern Collective · PO Box 0000 · Example City, CA 00000");
        }
    }

    @ParameterizedTest
    @EnumSource
    void standsThereWholeThoughItIsLong(PaperFormat format) {
        for (String side : sides(room(format).address(LONG), format)) {
            assertThat(side).contains(String.join(" · ", LONG));
        }
    }

    @Test
    void keepsACityAndItsZipCodeOnOneLine() {
        Result<List<Artifact>> made = press.press(
                room(PaperFormat.BROCHURE).edition(),
                PaperFormat.BROCHURE,
                room(PaperFormat.BROCHURE).site());
        assertThat(ReadBack.lines(made.value().get(0))).contains("Example City, CA 00000");
    }

    private static Newsroom room(PaperFormat format) {
        String words = "Words for whoever reads them, and a few more. ".repeat(24) + "\n\n";
        return format.mostPages() < 10 ? new Newsroom().post("One", words.repeat(5)) : Newsroom.full();
    }

    /** The text of each side of each sheet, in one line. */
    private List<String> sides(Newsroom room, PaperFormat format) {
        Result<List<Artifact>> made = press.press(room.edition(), format, room.site());
        assertThat(made.problems()).isEmpty();
        return ReadBack.sides(made.value().get(0));
    }
}
