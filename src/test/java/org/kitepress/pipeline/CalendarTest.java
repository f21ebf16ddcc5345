package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitepress.cli.Terminal;

/** The site {@code fine/events}, whose calendars another program reads. */
@DisplayName("The files for calendars")
class CalendarTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        Terminal told = Terminal.run(
                "build",
                "--site",
                "src/test/sites/fine/events",
                "--output",
                folder.resolve("s").toString());
        assertThat(told.status()).as(told.err()).isZero();
    }

    @Test
    void areReadWithoutAComplaint() throws IOException {
        for (String file : List.of("events/events.ics", "es/events/events.ics", "events/open-end/event.ics")) {
            try (ICalReader reader = new ICalReader(text(file))) {
                ICalendar calendar = reader.readNext();
                assertThat(reader.getWarnings()).as(file).isEmpty();
                assertThat(calendar.validate(ICalVersion.V2_0).toString())
                        .as(file)
                        .isEmpty();
                assertThat(reader.readNext()).as(file).isNull();
            }
        }
    }

    @Test
    void haveEveryEventWithTheNextOneFirstAndTheLastOneLast() throws IOException {
        assertThat(calendar("events/events.ics").getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Two days of letters",
                        "Open end " + "é".repeat(43),
                        "Press day: folding; stapling, \\ stamping",
                        "A night of folding");
    }

    @Test
    void sayWhenOnAClockAtThePlaceAndWhichDaysInFull() throws IOException {
        VEvent pressDay = event("events/press-day/event.ics");
        assertThat(raw(pressDay.getDateStart().getValue())).isEqualTo("2026-12-5 14:0");
        assertThat(raw(pressDay.getDateEnd().getValue())).isEqualTo("2026-12-5 17:30");
        assertThat(text("events/press-day/event.ics")).doesNotContain("TZID", "140000Z");
        VEvent letters = event("events/letters/event.ics");
        assertThat(letters.getDateStart().getValue().hasTime()).isFalse();
        assertThat(raw(letters.getDateEnd().getValue()))
                .as("the day after the last")
                .isEqualTo("2026-11-30 0:0");
        assertThat(event("events/open-end/event.ics").getDateEnd()).isNull();
    }

    private static String raw(ICalDate date) {
        var parts = date.getRawComponents();
        return parts.getYear() + "-" + parts.getMonth() + "-" + parts.getDate() + " " + parts.getHour() + ":"
                + parts.getMinute();
    }

    @Test
    void nameAnEventTheSameInEveryLanguageAndEveryFile() throws IOException {
        String id = event("events/press-day/event.ics").getUid().getValue();
        assertThat(event("es/events/press-day/event.ics").getUid().getValue()).isEqualTo(id);
        assertThat(calendar("events/events.ics").getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .contains(id);
        assertThat(id).matches("[0-9a-f-]{36}");
    }

    @Test
    void haveNoLineThatIsTooLongOrEndsInsideALetter() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("s/events/events.ics"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n", "\uFFFD");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .as(line)
                .isLessThanOrEqualTo(75));
        assertThat(text).contains("é\r\n é");
    }

    private static VEvent event(String file) throws IOException {
        return calendar(file).getEvents().get(0);
    }

    private static ICalendar calendar(String file) throws IOException {
        return Biweekly.parse(text(file)).first();
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve("s").resolve(file));
    }
}
