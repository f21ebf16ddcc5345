package org.kitepress.check.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.model.format.Format;
import org.kitepress.model.mailroom.MailRoom.Way;

@DisplayName("What goes a way")
class WaysTest {

    @ParameterizedTest
    @CsvSource({
        "LETTERS, letter large-print booklet brochure zine",
        "PUBLICATIONS, booklet letter large-print brochure zine"
    })
    void isBestTheFormatThatIsMadeForIt(Way way, String formats) {
        assertThat(Ways.formats(way)).extracting(Format::word).containsSubsequence(formats.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void isOneFormatAtLeast(Way way) {
        assertThat(Ways.formats(way)).startsWith(Ways.best(way));
    }
}
