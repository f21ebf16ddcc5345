package org.kitepress.diag;

import java.util.Comparator;
import org.kitepress.source.Place;

/**
 * Something that somebody should know about a file of the site.
 *
 * @param message what is the matter: lower-case, names in backticks, no full stop
 * @param hint what to do about it, in the same style
 */
public record Problem(Code code, String message, String hint, Place place) implements Comparable<Problem> {

    /** By file, line, column, code, and then message, so that two runs tell the same story. */
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(p -> p.code().word())
            .thenComparing(Problem::message);

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
