package org.kitepress.parse.yaml;

/** Takes off what stands at the ends of a value and cannot be seen: nobody means it, and keyboards and forms leave it there. */
final class Ends {

    private Ends() {}

    /** A value without spaces of any width, line breaks and invisible signs at its ends. */
    static String strip(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isNothing(value.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** Spaces, no-break and thin ones included, line breaks, zero-width spaces, word joiners and byte order marks. */
    private static boolean isNothing(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u180E'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
