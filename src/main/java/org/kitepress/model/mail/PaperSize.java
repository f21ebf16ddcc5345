package org.kitepress.model.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A size of paper, in points. */
public enum PaperSize {
    LETTER(612, 792),
    A4(595.28, 841.89);

    /** What two programs make of the same paper, in points. */
    private static final double ROUNDING = 2;

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public static Optional<PaperSize> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page is no larger, whichever way it lies. */
    public boolean holds(double across, double up) {
        return Math.min(across, up) <= width + ROUNDING && Math.max(across, up) <= height + ROUNDING;
    }
}
