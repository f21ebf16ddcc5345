package org.kitepress.model.consent;

import java.time.LocalDate;

/**
 * The day that a site is built as, and the day on which that is done. They differ in a preview, and where a build is repeated.
 * What protects somebody asks for the one that opens less.
 *
 * @param today what is published, reviewed and due on this day
 * @param clock the day that the machine says it is
 */
public record BuildDay(LocalDate today, LocalDate clock) {

    /** A day that is built as itself. */
    public BuildDay(LocalDate day) {
        this(day, day);
    }

    /** The later of the two: what has ended on one of them has ended, whichever day is asked for. */
    public LocalDate last() {
        return today.isAfter(clock) ? today : clock;
    }

    /** The earlier of the two: what has not begun on one of them has not begun. */
    public LocalDate first() {
        return today.isBefore(clock) ? today : clock;
    }

    /** The same, but built as no day before another: on that day something was shown, and it is that day or later, whatever is asked for. */
    public BuildDay from(LocalDate shown) {
        return today.isBefore(shown) ? new BuildDay(shown, clock) : this;
    }
}
