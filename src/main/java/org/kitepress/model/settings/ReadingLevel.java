package org.kitepress.model.settings;

import java.util.Optional;
import org.kitepress.diag.Keyword;

/** How hard to read a section's texts may be. */
public enum ReadingLevel implements Keyword {
    /** For everybody, in a bad hour too. */
    EASY,
    /** For the public. */
    PLAIN,
    /** For people who like to read. */
    STANDARD,
    /** As hard as it has to be: nothing is measured. */
    HARD;

    public static Optional<ReadingLevel> of(String word) {
        return Keyword.of(word, values());
    }
}
