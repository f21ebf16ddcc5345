package org.kitepress.pipeline.takedown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Fields;
import org.kitepress.model.document.Document;
import org.kitepress.source.Place;

/**
 * Whether the machine's clock can be believed: by one that was set back, what has ended would stand. A page may be dated a day to come, and
 * a consent that is has an error of its own; the day of the last build and that of a withdrawal lie in the past.
 */
public final class ClockCheck {

    /** Two machines may be in zones in which it is not the same day. */
    private static final int DAYS_BETWEEN_ZONES = 1;

    private ClockCheck() {}

    /** @param last the day of the last build */
    static List<Problem> ofBuild(LocalDate last, LocalDate clock) {
        return isBehind(clock, last)
                ? List.of(new Problem(
                        Code.CLOCK_BEHIND,
                        "the clock of this machine says that it is " + clock + ", and this site was built on " + last,
                        "set the clock; if it was wrong then and is right now, run `kitepress clean` first",
                        new Place("site.yaml", 1, 1)))
                : List.of();
    }

    public static List<Problem> ofWithdrawals(List<Document> documents, LocalDate clock) {
        return documents.stream()
                .flatMap(document -> document.fields().group("consent").stream())
                .flatMap(consent -> of(consent, clock))
                .toList();
    }

    private static Stream<Problem> of(Fields consent, LocalDate clock) {
        Optional<LocalDate> withdrawn = consent.day("withdrawn").filter(day -> isBehind(clock, day));
        return withdrawn
                .map(day -> new Problem(
                        Code.CLOCK_BEHIND,
                        "the clock of this machine says that it is " + clock + ", and this was withdrawn on " + day,
                        "write the day on which its owner took it back, or set the clock; a consent that is to end some day"
                                + " says so with `until`",
                        consent.placeOf("withdrawn")))
                .stream();
    }

    private static boolean isBehind(LocalDate clock, LocalDate day) {
        return day.isAfter(clock.plusDays(DAYS_BETWEEN_ZONES));
    }
}
