package org.kitepress.model.format;

import java.util.Locale;
import java.util.Optional;
import org.kitepress.diag.Keyword;

/** What office printers print on. Lengths in inches (ANSI/ASME Y14.1; ISO 216). */
public enum Paper implements Keyword {
    LETTER(8.5, 11),
    A4(210 / 25.4, 297 / 25.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The paper of this name; letter if nobody names one. */
    public static Paper of(Optional<String> word) {
        return word.filter(name -> name.toUpperCase(Locale.ROOT).equals(A4.name()))
                .map(name -> A4)
                .orElse(LETTER);
    }
}
