package org.kitepress.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Keyword;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.data.Field;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Kind;
import org.kitepress.model.document.Document;

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
    public enum Reason implements Keyword {
        /** Its writer has not released it. */
        DRAFT,
        /** A draft that lacks what its type asks for, where drafts are shown. */
        UNFILLED,
        /** It is dated on a day to come. */
        WAITING,
        /** Its last day is over. */
        EXPIRED
    }

    /**
     * Whether a document is shown on this day; one whose consent has ended is told of elsewhere.
     *
     * @param drafts whether it may be unfinished
     */
    public static Optional<HeldBack> of(Document document, BuildDay day, boolean drafts) {
        Optional<LocalDate> last = document.fields().day("expires").filter(day.last()::isAfter);
        Optional<LocalDate> first = document.fields().day("date").filter(day.today()::isBefore);
        if (!drafts && document.isDraft()) {
            return Optional.of(new HeldBack(document.path(), Reason.DRAFT, Optional.empty()));
        }
        if (document.isDraft() && lacks(document.fields(), document.schema().fields())) {
            return Optional.of(new HeldBack(document.path(), Reason.UNFILLED, Optional.empty()));
        }
        if (!drafts && first.isPresent()) {
            return Optional.of(new HeldBack(document.path(), Reason.WAITING, first));
        }
        return last.map(end -> new HeldBack(document.path(), Reason.EXPIRED, last));
    }

    private static boolean lacks(Fields fields, List<Field> asked) {
        return asked.stream().anyMatch(field -> lacks(fields, field));
    }

    private static boolean lacks(Fields fields, Field field) {
        Stream<Fields> inner = Stream.concat(fields.group(field.name()).stream(), fields.groups(field.name()).stream());
        return field.required() && fields.value(field.name()).isEmpty()
                || field.kind() == Kind.GROUP && inner.anyMatch(group -> lacks(group, field.fields()));
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
