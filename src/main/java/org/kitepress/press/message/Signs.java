package org.kitepress.press.message;

/**
 * Knows what a reader takes for one sign though it is written with several: a letter and its accents, a family of faces, a flag.
 * By a rule of our own, as each Java has that of another Unicode.
 */
final class Signs {

    private static final int JOINER = 0x200D;

    private Signs() {}

    /** Whether a place in a text is inside of a sign. */
    static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int next = text.codePointAt(at);
        boolean torn = Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        return torn || before == JOINER || isPart(next) || isFlag(next) && flagsBefore(text, at) % 2 == 1;
    }

    /** Of the sign before it: an accent, the colour of a skin, the letters of a region, a vowel of Korean. */
    private static boolean isPart(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                sign == JOINER
                        || sign >= 0x1F3FB && sign <= 0x1F3FF
                        || sign >= 0xE0020 && sign <= 0xE007F
                        || sign >= 0x1160 && sign <= 0x11FF;
        };
    }

    /** Half of one. */
    private static boolean isFlag(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }

    private static int flagsBefore(String text, int at) {
        int count = 0;
        for (int i = at; i > 0 && isFlag(text.codePointBefore(i)); i -= 2) {
            count++;
        }
        return count;
    }
}
