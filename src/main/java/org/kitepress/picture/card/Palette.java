package org.kitepress.picture.card;

import java.awt.Rectangle;
import java.util.Arrays;
import org.kitepress.model.TitleCard;

/** The few colors of a card, those of the theme that comes with the program: few colors make a small file. */
final class Palette {

    private static final int PAPER = 0xFBF7F0;
    private static final int INK = 0x1D1916;
    private static final int ACCENT = 0x861A2C;
    /** From paper to ink; the accent comes after them. */
    private static final int SHADES = 5;

    private static final int BITS = 4;
    private static final int ROW = TitleCard.WIDTH * BITS / 8;

    private Palette() {}

    /** The sheet as PNG. */
    static byte[] png(Sheet sheet) {
        byte[] ink = sheet.ink();
        byte[] pairs = new byte[ROW * TitleCard.HEIGHT];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (byte) (shade(ink[2 * i]) << BITS | shade(ink[2 * i + 1]));
        }
        rule(sheet.rule(), pairs);
        return IndexedPng.of(TitleCard.WIDTH, TitleCard.HEIGHT, colors(), pairs);
    }

    private static int shade(byte ink) {
        return ((ink & 0xFF) * (SHADES - 1) + 127) / 255;
    }

    private static void rule(Rectangle rule, byte[] pairs) {
        for (int y = rule.y; y < rule.getMaxY(); y++) {
            int from = y * ROW + rule.x / 2;
            Arrays.fill(pairs, from, from + rule.width / 2, (byte) (SHADES << BITS | SHADES));
        }
    }

    private static int[] colors() {
        int[] all = new int[SHADES + 1];
        for (int shade = 0; shade < SHADES; shade++) {
            all[shade] = between(16, shade) | between(8, shade) | between(0, shade);
        }
        all[SHADES] = ACCENT;
        return all;
    }

    private static int between(int shift, int shade) {
        int paper = PAPER >> shift & 0xFF;
        int ink = INK >> shift & 0xFF;
        return paper + Math.round((ink - paper) * shade / (SHADES - 1f)) << shift;
    }
}
