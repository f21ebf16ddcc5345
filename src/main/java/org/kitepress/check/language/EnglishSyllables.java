package org.kitepress.check.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words: a group of vowels is one, unless it is written and not spoken, or holds two. What
 * these rules get wrong stands in {@code english-syllables.txt}.
 */
final class EnglishSyllables implements SyllableCounter {

    /** What is put behind a word that ends in a silent {@code e}, and leaves it silent: {@code movement}, {@code something}. */
    private static final Pattern COMPOUND =
            Pattern.compile("(.+[^aeiouy]e)(ments?|ful|fully|less|ly|ness|things?|body|one"
                    + "|where|times?|what|fore|hood|ship|ty|some|work|workers?|line|like)");

    /** Letters that are no vowels, though they look like some: {@code qu}, and {@code y} at the beginning of a syllable. */
    private static final Pattern NO_VOWEL = Pattern.compile("(?<=q)u|(?<![^aeiouy])y(?=[aeiou])");

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Two syllables in one group of vowels, or one without a vowel. */
    private static final Pattern APART =
            Pattern.compile("(?<![ctsgh])ia|iat|(?<![tscgxnl])io|(?<!c)iu|(?<!g)eo|(?<!g)ua|uo|ii"
                    + "|y[iao]|(?<![cth])iet|(?<![ctfrls])ien|(?<!g)ue[ln]|uity|oe[tm]|aic|eum|[ou]ing|(?<!g)eing"
                    + "|(?<=[aeiouy][^aeiouy]{1,4})ea$|(?<=cr)eat|(?<=..)ie(?:r|st)$|(?:s|th)m$");

    /** {@code moved}, {@code names} and {@code page}, not {@code wanted}, {@code boxes} and {@code table}. */
    private static final Pattern SILENT =
            Pattern.compile("(?<=[^aeiouy])(?<![bcdfgkpstz]l)(?:e|(?<![cgsxz]|[cs]h)es|(?<![dt])ed)$");

    private static final Pattern HISSING = Pattern.compile("(?:[sxz]|[cs]h|[cgsz]e)$");

    private final Map<String, Integer> known = KnownSyllables.read("english-syllables.txt");

    @Override
    public int count(String word) {
        Integer exactly = known.get(word);
        int apostrophe = word.indexOf('\'');
        return exactly != null ? exactly : apostrophe > 0 ? contracted(word, apostrophe) : bare(word);
    }

    /** {@code doesn't} has one more than {@code does}, {@code don't} has not; {@code judge's} has one more than {@code judge}. */
    private int contracted(String word, int apostrophe) {
        String before = word.substring(0, apostrophe);
        String tail = word.substring(apostrophe + 1);
        if (tail.equals("t") && before.endsWith("n")) {
            String verb = before.substring(0, apostrophe - 1);
            return count(verb) + (endsInVowel(verb) ? 0 : 1);
        }
        boolean shortened = tail.equals("ll") || tail.equals("ve") || tail.equals("re");
        boolean spoken = tail.equals("s") ? HISSING.matcher(before).find() : shortened && !endsInVowel(before);
        return count(before) + (spoken ? 1 : 0);
    }

    private static boolean endsInVowel(String word) {
        return word.isEmpty() || "aeiouy".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private int bare(String word) {
        if (word.endsWith("ically")) {
            return count(word.substring(0, word.length() - 4)) + 1;
        }
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        if (known.containsKey(one)) {
            return known.get(one) + (HISSING.matcher(one).find() ? 1 : 0);
        }
        Matcher compound = COMPOUND.matcher(word);
        return compound.matches() ? count(compound.group(1)) + count(compound.group(2)) : byVowels(word);
    }

    /** What has no vowel is read letter by letter: {@code pdf}, {@code www}. */
    private static int byVowels(String typed) {
        String word = NO_VOWEL.matcher(typed).replaceAll("j");
        int groups = (int) VOWELS.matcher(word).results().count();
        if (groups == 0) {
            return word.length() + 2 * (int) word.chars().filter(c -> c == 'w').count();
        }
        int apart = (int) APART.matcher(word).results().count();
        return groups + apart - (groups + apart > 1 && SILENT.matcher(word).find() ? 1 : 0);
    }
}
