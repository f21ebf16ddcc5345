package org.kitepress.model.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kitepress.model.data.Fields;

/**
 * How long somebody's check of a page is good for.
 *
 * @param reviewed the day on which somebody last checked every sentence
 * @param every how long that holds
 */
public record Review(LocalDate reviewed, Period every) {

    /** What holds if a page does not say: advice on rights that is older than a year is seldom right. */
    static final Period USUAL = Period.ofMonths(12);

    /** What the fields {@code reviewed} and {@code review-every} say; empty if nobody checks the page. */
    public static Optional<Review> of(Fields fields) {
        return fields.day("reviewed")
                .map(day -> new Review(day, fields.span("review-every").orElse(USUAL)));
    }

    /** The last day on which it holds. */
    public LocalDate until() {
        return reviewed.plus(every);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(until());
    }
}
