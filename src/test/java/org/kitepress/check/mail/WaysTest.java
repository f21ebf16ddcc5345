package org.kitepress.check.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitepress.model.Format;
import org.kitepress.model.MailRoom.Way;

@DisplayName("What goes a way")
class WaysTest {

    @ParameterizedTest
    @CsvSource({
        "LETTERS, letter large-print booklet brochure zine",
        "PUBLICATIONS, booklet letter large-print brochure zine",
        "POSTCARDS, postcard",
        "MESSAGES, messages"
    })
    void isTheFormatThatIsMadeForItBeforeAllOthers(Way way, String formats) {
        assertThat(Ways.formats(way)).extracting(Format::word).containsExactly(formats.split(" "));
    }
}
