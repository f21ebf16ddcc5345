package org.kitepress.check.language;

/**
 * Counts the syllables of Spanish words after the spelling rules of the academies (Ortografía de la lengua española, 2010):
 * every open vowel and every accented one is a syllable, a closed one joins its neighbor, and an {@code h} between two
 * vowels does not part them.
 */
final class SpanishSyllables implements SyllableCounter {

    private static final String OPEN = "aeoáéóíú";
    private static final String CLOSED = "iuü";

    @Override
    public int count(String word) {
        int count = 0;
        boolean open = false;
        char closed = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = isClosedY(word, i) ? 'i' : word.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                count += !open && closed != 0 ? 0 : 1;
                open = true;
            } else if (CLOSED.indexOf(c) >= 0 && !isSilent(word, i)) {
                count += open || closed != 0 && closed != c ? 0 : 1;
                closed = c;
            } else if (!isSilent(word, i) && !isThinH(word, i)) {
                open = false;
                closed = 0;
            }
        }
        return Math.max(1, count);
    }

    /** The {@code y} of {@code ley} and {@code y} is a vowel, that of {@code leyes} is not. */
    private static boolean isClosedY(String word, int i) {
        return word.charAt(i) == 'y' && (i + 1 == word.length() || !isVowel(word, i + 1));
    }

    /** The {@code u} of {@code que} and {@code guerra}. */
    private static boolean isSilent(String word, int i) {
        if (word.charAt(i) != 'u' || i == 0 || i + 1 == word.length()) {
            return false;
        }
        char before = word.charAt(i - 1);
        return before == 'q' || before == 'g' && "eiéí".indexOf(word.charAt(i + 1)) >= 0;
    }

    /** The {@code h} of {@code prohibir}; that of {@code cacahuete} begins a syllable. */
    private static boolean isThinH(String word, int i) {
        boolean between = word.charAt(i) == 'h' && i > 0 && isVowel(word, i - 1) && isVowel(word, i + 1);
        return between && !(isVowel(word, i + 2) && CLOSED.indexOf(word.charAt(i + 1)) >= 0);
    }

    private static boolean isVowel(String word, int i) {
        return i < word.length() && (OPEN.indexOf(word.charAt(i)) >= 0 || CLOSED.indexOf(word.charAt(i)) >= 0);
    }
}
