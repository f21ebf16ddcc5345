package org.kitepress.picture.card;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Sets letters that simply follow each other, from the left to the right. Each is drawn once in every size. */
final class Letters {

    /** Widths grow with the size, and are asked for in one only. */
    private static final float UNIT = 1000;

    private final Font font;
    private final Map<Long, Stamp> drawn = new ConcurrentHashMap<>();

    Letters(Font font) {
        this.font = font.deriveFont(Map.of(TextAttribute.SIZE, UNIT, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** As {@link Typeface#lines} wants them. */
    List<Line> lines(String text, BreakIterator breaks, float size, float width, boolean whole) {
        float[] pens = pens(text, size);
        breaks.setText(text);
        List<Line> lines = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            int limit = fitting(text, pens, from, width);
            to = limit == text.length() || breaks.isBoundary(limit) ? limit : Math.max(from, breaks.preceding(limit));
            if (to == from && whole) {
                return List.of();
            }
            to = to == from ? Math.max(from + 1, limit) : to;
            lines.add(line(text, pens, from, to, size));
        }
        return lines;
    }

    /** Where each letter stands, and where the last one ends. */
    private float[] pens(String text, float size) {
        float[] points = font.layoutGlyphVector(
                        Typeface.EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
                .getGlyphPositions(0, text.length() + 1, null);
        float[] pens = new float[text.length() + 1];
        for (int i = 0; i < pens.length; i++) {
            pens[i] = points[2 * i] * size / UNIT;
        }
        return pens;
    }

    /** How much of the text fits on a line, with the spaces after it: they may stand beyond. */
    private static int fitting(String text, float[] pens, int from, float width) {
        int to = from;
        while (to < text.length() && pens[to + 1] - pens[from] <= width) {
            to++;
        }
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    private Line line(String text, float[] pens, int from, int to, float size) {
        List<Float> at = new ArrayList<>();
        List<IntFunction<Stamp>> stamps = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            at.add(pens[i] - pens[from]);
            stamps.add(pen -> stamp(letter, size, pen % 2 == 1));
        }
        return new Line(at, stamps, pens[to] - pens[from]);
    }

    private Stamp stamp(char letter, float size, boolean odd) {
        long key = (long) Float.floatToIntBits(size) << Integer.SIZE | letter << 1 | (odd ? 1 : 0);
        Stamp known = drawn.get(key);
        return known == null ? drawn.computeIfAbsent(key, k -> draw(letter, size, odd)) : known;
    }

    private Stamp draw(char letter, float size, boolean odd) {
        return Stamp.of(
                font.deriveFont(size)
                        .createGlyphVector(Typeface.EXACT, new char[] {letter})
                        .getOutline(),
                odd);
    }
}
