package org.kitepress.parse.mark;

import java.text.Normalizer;

/**
 * Words as they look: signs of other widths and alphabets that are taken for a colon, a bracket, a dash or a letter are the plain
 * ones, and what cannot be seen is left out. Line ends stay.
 */
final class PlainSigns {

    /** What is taken for a colon and is none, beside those that compatibility forms (NFKC) make plain. */
    private static final String COLONS = "\u02D0\u02F8\u0589\u05C3\u0703\u0704\u16EC\u1804\u205A\u2236\uA789";

    private static final String TWO_COLONS = "\u2237";

    /** What is taken for an angle bracket. */
    private static final String OPENING = "\u2039\u276E\u27E8\u2329\u3008";

    private static final String CLOSING = "\u203A\u276F\u27E9\u232A\u3009";

    private PlainSigns() {}

    /** Whether a sign that is not of ASCII may be made plain into one that marks begin with. */
    static boolean mayBeOne(char sign) {
        return sign >= '\uFE10'
                || COLONS.indexOf(sign) >= 0
                || TWO_COLONS.indexOf(sign) >= 0
                || OPENING.indexOf(sign) >= 0
                || sign == '\u00AB';
    }

    static String of(CharSequence words) {
        String typed = words.toString();
        if (typed.chars().allMatch(c -> c < 0x80)) {
            return typed;
        }
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(point -> put(point, plain));
        return plain.toString();
    }

    private static void put(int point, StringBuilder plain) {
        if (COLONS.indexOf(point) >= 0) {
            plain.append(':');
        } else if (TWO_COLONS.indexOf(point) >= 0) {
            plain.append("::");
        } else if (OPENING.indexOf(point) >= 0) {
            plain.append('<');
        } else if (CLOSING.indexOf(point) >= 0) {
            plain.append('>');
        } else {
            switch (Character.getType(point)) {
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.SPACE_SEPARATOR -> plain.append(' ');
                default -> plain.appendCodePoint(point);
            }
        }
    }
}
