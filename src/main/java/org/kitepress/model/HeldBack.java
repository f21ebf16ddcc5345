package org.kitepress.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file that is not shown today, and why.
 *
 * @param path of the file, relative to the site's folder
 * @param day the first on which it is shown, or the last on which it was; empty of a draft
 */
public record HeldBack(String path, Reason reason, Optional<LocalDate> day) implements Comparable<HeldBack> {

    /** By reason, by day, and by path. */
    private static final Comparator<HeldBack> ORDER = Comparator.comparing(HeldBack::reason)
            .thenComparing(held -> held.day().orElse(LocalDate.MIN))
            .thenComparing(HeldBack::path);

    /** Why a file is not shown. */
    public enum Reason {
        /** Its writer has not released it. */
        DRAFT,
        /** It is dated on a day to come. */
        WAITING,
        /** Its last day is over. */
        EXPIRED
    }

    /** Whether a document is shown on this day; one whose consent has ended is told of elsewhere. @param drafts whether it may be unfinished */
    public static Optional<HeldBack> of(Document document, BuildDay day, boolean drafts) {
        Optional<LocalDate> last = document.fields().day("expires").filter(day.last()::isAfter);
        Optional<LocalDate> first = document.fields().day("date").filter(day.today()::isBefore);
        if (!drafts && document.fields().flag("draft")) {
            return Optional.of(new HeldBack(document.path(), Reason.DRAFT, Optional.empty()));
        }
        if (!drafts && first.isPresent()) {
            return Optional.of(new HeldBack(document.path(), Reason.WAITING, first));
        }
        return last.map(end -> new HeldBack(document.path(), Reason.EXPIRED, last));
    }

    /** The same under another path. */
    public HeldBack at(String other) {
        return new HeldBack(other, reason, day);
    }

    @Override
    public int compareTo(HeldBack other) {
        return ORDER.compare(this, other);
    }
}
