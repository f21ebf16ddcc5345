package org.kitepress.check.language;

/** A text as it is compared: lower case, without accents on vowels, every digit the same, every space the same. */
final class Folded {

    private static final String ACCENTED = "áéíóúü’‑";
    private static final String BARE = "aeiouu'-";

    private Folded() {}

    /** As long as the text itself, so that an index holds for both. */
    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        char lower = Character.toLowerCase(c);
        int accent = lower < 128 ? -1 : ACCENTED.indexOf(lower);
        return accent < 0 ? lower : BARE.charAt(accent);
    }

    /** Whether a character parts words, those spaces included that do not break a line. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    /** Whether a word can end before this index. */
    static boolean ends(String folded, int index) {
        return index == folded.length() || !isPart(folded.charAt(index));
    }

    /** Whether a character of a folded text is part of a word. */
    static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c == '0' || c > 127 && Character.isLetterOrDigit(c);
    }
}
