package org.kitepress.model.text;

import java.util.Locale;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/** Why something stands in a box: the five alerts that GitHub has. */
public enum AlertKind implements Keyword {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** @param word in letters of either case */
    public static Optional<AlertKind> of(String word) {
        return Keyword.of(word.toLowerCase(Locale.ROOT), values());
    }
}
