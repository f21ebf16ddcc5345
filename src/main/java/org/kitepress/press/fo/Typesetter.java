package org.kitepress.press.fo;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.press.facts.Complaints;

/** Makes words ready for the sheet: signs that the fonts have, and words that fit their column. */
final class Typesetter {

    private static final char NO_SPACE = '\u200B';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int NEXT_LINE = 0x85;
    /** Such a sheet is not printed; but FOP makes none of a title without any letter, and would say so in its own words. */
    private static final char STAND_IN = '?';

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Alphabet alphabet;
    private final Complaints complaints;
    private int measure;

    /** @param measure how many letters of one word fit a line */
    Typesetter(Alphabet alphabet, int measure, Complaints complaints) {
        this.measure = measure;
        this.alphabet = alphabet;
        this.complaints = complaints;
    }

    /**
     * Sets how many letters of one word fit a line.
     *
     * @return how many it was before
     */
    int measure(int letters) {
        int before = measure;
        measure = letters;
        return before;
    }

    String set(String text) {
        return WORD.matcher(printable(text)).replaceAll(word -> Matcher.quoteReplacement(fitting(word.group())));
    }

    private String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> add(sign, out));
        return out.toString();
    }

    private void add(int sign, StringBuilder out) {
        if (sign == '\n' || alphabet.has(sign)) {
            out.appendCodePoint(sign);
        } else if (sign == '\t') {
            out.append("    ");
        } else if (isBlank(sign)) {
            out.append(' ');
        } else if (!Alphabet.isShapeless(sign)) {
            complaints.missing(sign, alphabet.lacking(sign));
            out.append(STAND_IN);
        }
    }

    /** A space of another width, or what other programs end a line with. */
    private static boolean isBlank(int sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign) || sign == NEXT_LINE;
    }

    /** A long word may break after its signs; a row of letters too long even so, between any two with a hyphen. */
    private String fitting(String word) {
        if (AddressBreaks.isAddress(word)) {
            return AddressBreaks.in(word, measure);
        }
        if (word.length() <= measure) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            out.append(sign);
            run++;
            if (!Character.isLetter(sign) && !Character.isDigit(sign)) {
                out.append(NO_SPACE);
                run = 0;
            } else if (run == measure - 1) {
                out.append(SOFT_HYPHEN);
                run = 0;
            }
        }
        return out.toString();
    }
}
