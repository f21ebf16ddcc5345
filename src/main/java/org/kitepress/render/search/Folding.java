package org.kitepress.render.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text without case and accents: {@code Años} and {@code anos} are one. The script of the search page does the
 * same with what somebody types, and a test holds the two against each other.
 */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** What is longer is no word, but a key or a picture somebody pasted. */
    private static final int LONGEST = 40;

    private Folding() {}

    /** In their order, each as often as it stands there; a Latin letter alone is left out. */
    static List<String> words(String text) {
        return WORD.matcher(fold(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() <= LONGEST && !isLetter(word))
                .toList();
    }

    /** A sigma is written in another way at the end of a word. */
    private static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
