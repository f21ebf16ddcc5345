package org.kitepress.diag;

import java.util.Locale;

/** How much a problem weighs, the heaviest first. */
public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published, but somebody should look. */
    WARNING,
    /** A suggestion that `check` alone makes; the writer decides. */
    ADVICE;

    /** The word for it in reports: {@code error}, {@code warning} or {@code advice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
