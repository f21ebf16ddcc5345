package org.kitepress.model.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something stands in a box: the five alerts that GitHub has. */
public enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** As themes and style sheets name it: {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param word in letters of either case */
    public static Optional<AlertKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
