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
final class WordFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Parts with a hyphen or a full stop between them and no space: {@code e-mail}, {@code H.I.V.} */
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u2010\\u2011.][\\p{L}\\p{N}]+)+");

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Pattern JOINT = Pattern.compile("[-\\u2010\\u2011.]");
    /** What is longer is no word, but a key or a picture somebody pasted. */
    private static final int LONGEST = 40;

    /** Which signs of ASCII words are made of. */
    private static final boolean[] PLAIN = plain();

    private WordFolding() {}

    /**
     * In their order, each as often as it stands there, then those that are written with hyphens or full stops once more as one
     * word. A Latin letter alone is left out.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = text;
        if (plainWords(text, words) < text.length()) {
            words.clear();
            folded = fold(text);
            cut(folded, words);
        }
        if (hasJoint(folded)) {
            compounds(folded.toLowerCase(Locale.ROOT), words);
        }
        return words;
    }

    private static void cut(String folded, List<String> words) {
        int from = 0;
        boolean unspaced = false;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            boolean part = isPart(c);
            boolean sign = part && Unspaced.isSign(c);
            if (!part || sign != unspaced) {
                addRun(folded.substring(from, i), unspaced, words);
                from = part ? i : i + Character.charCount(c);
                unspaced = sign;
            }
            i += Character.charCount(c);
        }
    }

    private static void addRun(String run, boolean unspaced, List<String> words) {
        if (unspaced && !run.isEmpty()) {
            words.addAll(Unspaced.pairs(run));
        } else {
            add(run, words);
        }
    }

    /**
     * Up to the first letter that is not of ASCII: most texts have none, and folding them is easy.
     *
     * @return where that stands
     */
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

    /** Whether a hyphen or a full stop stands between two letters; few do, and a pattern is slow. */
    private static boolean hasJoint(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean joint = c == '-' || c == '.' || c == '\u2010' || c == '\u2011';
            if (joint && isPart(text.codePointBefore(i)) && isPart(text.codePointAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static void compounds(String folded, List<String> words) {
        COMPOUND.matcher(folded)
                .results()
                .map(found -> found.group())
                .filter(word -> !Unspaced.isSign(word.codePointAt(0)))
                .filter(word -> !word.contains(".") || INITIALS.matcher(word).matches())
                .forEach(word -> add(JOINT.matcher(word).replaceAll(""), words));
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
