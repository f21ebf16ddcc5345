package org.kitepress.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;

/**
 * Something that takes place. Its times are those of a clock at the place: no zone is known, and none gives the place away.
 *
 * @param first the day it begins
 * @param from the time it begins; empty if it takes all day
 * @param last the day it ends, often the first; as typed, so it may be too early
 * @param until the time it ends; empty if nobody says
 * @param place where it is, as people are told; empty if they are not
 */
public record Event(
        Page page,
        LocalDate first,
        Optional<LocalTime> from,
        LocalDate last,
        Optional<LocalTime> until,
        Optional<String> place) {

    /** The file for calendars, in the folder of its page. */
    public static final String FILE = "event.ics";

    /** The file for calendars with all events of a section, in its folder. */
    public static final String ALL = "events.ics";

    /** The event that a page tells of; empty if it is of another type. */
    public static Optional<Event> of(Page page) {
        return page.is(ContentKind.EVENT)
                ? page.document().fields().day("starts").map(first -> of(page, first))
                : Optional.empty();
    }

    private static Event of(Page page, LocalDate first) {
        Fields fields = page.document().fields();
        return new Event(
                page,
                first,
                fields.time("starts-at"),
                fields.day("ends").orElse(first),
                fields.time("ends-at"),
                fields.text("place"));
    }

    public boolean isPast(LocalDate today) {
        return last.isBefore(today);
    }

    /** As ISO 8601 has it: {@code 2026-05-03}, or {@code 2026-05-03T14:00}. */
    public String begins() {
        return iso(first, from);
    }

    /** The same of its end. */
    public String ends() {
        return iso(last, until);
    }

    private static String iso(LocalDate day, Optional<LocalTime> time) {
        return time.map(at -> day.atTime(at).toString()).orElseGet(day::toString);
    }
}
