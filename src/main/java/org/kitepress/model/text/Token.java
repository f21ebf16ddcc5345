package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line: a word, a sign, or a whole address.
 *
 * @param text with straight marks for curly ones
 */
record Token(int from, int to, String text) {

    private static final char NOTHING = ' ';
    private static final String APOSTROPHES = "'’";
    /** Between letters, they make one word of two, or a part of an address. */
    private static final String JOINERS = "-‐‑_@.";

    static List<Token> all(String line) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int end = end(line, at);
            if (!isSpace(line.codePointAt(at))) {
                tokens.add(new Token(at, end, straight(line.substring(at, end))));
            }
            at = end;
        }
        return tokens;
    }

    private static String straight(String part) {
        return part.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    private static int end(String line, int at) {
        int end = Punctuation.untouched(line, at);
        while (end == at || end < line.length() && isWord(line.codePointAt(at)) && isWord(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    /** Whether no word goes on at either side: {@code ICE} is whole in {@code ICE's}, and not in {@code de-ICE}. */
    static boolean isWhole(String line, int from, int to) {
        char before = sign(line, from - 1);
        char after = sign(line, to);
        boolean begins = !isWord(sign(line, from - 2)) || (JOINERS + APOSTROPHES).indexOf(before) < 0;
        boolean ends = !isWord(sign(line, to + 1)) || JOINERS.indexOf(after) < 0 && !isClipped(line, to);
        return begins && ends;
    }

    /** {@code can't}, where {@code s} alone would only say whose it is. */
    private static boolean isClipped(String line, int to) {
        return APOSTROPHES.indexOf(sign(line, to)) >= 0 && withOwner(line, to) == to;
    }

    /** Where a word that ends here ends together with an {@code 's}; here, if it has none. */
    static int withOwner(String line, int to) {
        boolean owner =
                APOSTROPHES.indexOf(sign(line, to)) >= 0 && sign(line, to + 1) == 's' && !isWord(sign(line, to + 2));
        return owner ? to + 2 : to;
    }

    private static char sign(String line, int at) {
        return at >= 0 && at < line.length() ? line.charAt(at) : NOTHING;
    }

    /** Half of a letter beyond the first plane counts as a letter. */
    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK
                || Character.getType(sign) == Character.SURROGATE;
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
