package org.kitepress.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A shape that an edition is made in. */
public enum Format {
    /** Two columns on office paper. */
    LETTER("letter.pdf");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** The name that editors type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
