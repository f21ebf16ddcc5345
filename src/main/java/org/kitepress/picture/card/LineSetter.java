package org.kitepress.picture.card;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.kitepress.model.language.Language;

/** Sets letters in lines, from the left or from the right. Each is drawn once in every size. */
final class LineSetter {

    /** What opens from the right looks as what closes from the left (https://www.unicode.org/reports/tr9/#L4). */
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final Typeface face;
    private final Map<Long, GlyphDelta> drawn = new ConcurrentHashMap<>();

    LineSetter(Typeface face) {
        this.face = face;
    }

    /** Each letter and its accents as one sign, where there is one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there is every letter of this. */
    boolean has(String text) {
        return face.has(text);
    }

    /**
     * A text in lines of a size and width.
     *
     * @param typed not empty, of letters that there are
     * @param whole whether a word that is too long for a line may not be broken
     * @return empty if a word would have to be
     */
    List<CardLine> lines(String typed, Language language, float size, float width, boolean whole) {
        String text = composed(typed);
        float[] pens = pens(text, size);
        Bidi order = new Bidi(text, language.direction().equals("rtl") ? 1 : 0);
        BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        List<CardLine> lines = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            int limit = fitting(text, pens, from, width);
            to = limit == text.length() || breaks.isBoundary(limit) ? limit : Math.max(from, breaks.preceding(limit));
            if (to == from && whole) {
                return List.of();
            }
            to = to == from ? Math.max(from + 1, limit) : to;
            lines.add(line(seen(text.substring(from, to), order.createLineBidi(from, to)), size));
        }
        return lines;
    }

    /** Where each letter stands, and where the last one ends. */
    private float[] pens(String text, float size) {
        float[] pens = new float[text.length() + 1];
        double pen = 0;
        for (int i = 0; i < text.length(); i++) {
            pen += face.advance(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            pens[i + 1] = (float) (pen * size);
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

    /** The letters of a line in the order in which they stand there, from the left to the right. */
    private static String seen(String line, Bidi order) {
        if (order.isLeftToRight()) {
            return line;
        }
        Character[] letters = new Character[line.length()];
        byte[] levels = new byte[line.length()];
        for (int i = 0; i < letters.length; i++) {
            levels[i] = (byte) order.getLevelAt(i);
            letters[i] = levels[i] % 2 == 0 ? line.charAt(i) : mirrored(line.charAt(i));
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder seen = new StringBuilder();
        List.of(letters).forEach(seen::append);
        return seen.toString();
    }

    private static char mirrored(char letter) {
        int at = MIRRORED.indexOf(letter);
        return at < 0 ? letter : MIRRORED.charAt(at ^ 1);
    }

    private CardLine line(String seen, float size) {
        float[] pens = pens(seen, size);
        List<Float> at = new ArrayList<>();
        List<IntFunction<GlyphDelta>> stamps = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            char letter = seen.charAt(i);
            at.add(pens[i]);
            stamps.add(pen -> stamp(letter, size, pen % 2 == 1));
        }
        return new CardLine(at, stamps, pens[seen.length()]);
    }

    private GlyphDelta stamp(char letter, float size, boolean odd) {
        long key = (long) Float.floatToIntBits(size) << Integer.SIZE | letter << 1 | (odd ? 1 : 0);
        GlyphDelta known = drawn.get(key);
        return known == null ? drawn.computeIfAbsent(key, k -> GlyphDelta.of(face.outline(letter, size), odd)) : known;
    }
}
