package org.kitepress.picture.card;

import java.util.stream.IntStream;

/** The few colors of a card, those of the theme that comes with the program: few colors make a small file. */
final class Shades {

    private static final int PAPER = 0xFBF7F0;
    private static final int INK = 0x1D1916;
    private static final int ACCENT = 0x861A2C;
    /** From paper to ink; those after them are ink as well, for where two letters meet. */
    private static final int COUNT = 5;

    private static final int LAST = 15;

    private Shades() {}

    /**
     * From 0 for paper.
     *
     * @param ink 0 to 255, as a byte without a sign
     */
    static int of(byte ink) {
        return ((ink & 0xFF) * (COUNT - 1) + 127) / 255;
    }

    /** The number of the other color. */
    static int accent() {
        return LAST;
    }

    /** All of them by their numbers, as red, green and blue. */
    static int[] colors() {
        return IntStream.rangeClosed(0, LAST)
                .map(number -> number == LAST ? ACCENT : shade(Math.min(number, COUNT - 1)))
                .toArray();
    }

    private static int shade(int number) {
        return between(16, number) | between(8, number) | between(0, number);
    }

    private static int between(int shift, int number) {
        int paper = PAPER >> shift & 0xFF;
        int ink = INK >> shift & 0xFF;
        return paper + Math.round((ink - paper) * number / (COUNT - 1f)) << shift;
    }
}
