package org.kitepress.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How hard to read a section's texts may be. */
public enum ReadingLevel {
    /** For everybody, in a bad hour too. */
    EASY,
    /** For the public. */
    PLAIN,
    /** For people who like to read. */
    STANDARD,
    /** As hard as it has to be: nothing is measured. */
    HARD;

    /** The word for it in {@code site.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReadingLevel> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }
}
