package org.kitepress.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text without case and accents: {@code Años} and {@code anos} are one. The script of the search page does the
 * same with what somebody types, and a test holds the two against each other.
 */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What is longer is no word, but a key or a picture somebody pasted. */
    private static final int LONGEST = 40;

    /** Which signs of ASCII words are made of. */
    private static final boolean[] PLAIN = plain();

    private Folding() {}

    /** In their order, each as often as it stands there; a Latin letter alone is left out. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int plain = plainWords(text, words);
        if (plain == text.length()) {
            return words;
        }
        words.clear();
        String folded = fold(text);
        int from = 0;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (!isPart(c)) {
                add(folded.substring(from, i), words);
                from = i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    /** Up to the first letter that is not of ASCII: most texts have none, and folding them is easy. @return where that stands */
    private static int plainWords(String text, List<String> words) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= PLAIN.length) {
                return i;
            }
            if (!PLAIN[c]) {
                if (i > from) {
                    add(text.substring(from, i).toLowerCase(Locale.ROOT), words);
                }
                from = i + 1;
            }
        }
        return text.length();
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (int c = 0; c < plain.length; c++) {
            plain[c] = isPart(c);
        }
        return plain;
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty() && word.length() <= LONGEST && !isLetter(word)) {
            words.add(word);
        }
    }

    /** A letter or a number, as the classes L and N of Unicode say; a text is long, and a pattern is slow. */
    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** A sigma is written in another way at the end of a word. */
    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        boolean plain = apart.chars().allMatch(c -> c < 0x80);
        String bare = plain ? apart : MARKS.matcher(apart).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
