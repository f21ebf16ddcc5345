package org.kitepress.render.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scripts that put no space between words: Chinese, Japanese, Thai, Lao, Khmer and Burmese. Their words are not known here, so
 * each two signs that stand beside each other are one, as search engines do it, and each sign for somebody who looks for it alone.
 */
final class Unspaced {

    private static final int FIRST = 0x0E00;
    private static final int LONG_VOWEL = 0x30FC;
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Unspaced() {}

    static boolean isSign(int c) {
        return c >= FIRST && (c == LONG_VOWEL || SCRIPTS.contains(UnicodeScript.of(c)));
    }

    /** Each two neighbors of a run; the sign itself if it stands alone. */
    static List<String> pairs(String run) {
        List<String> signs = signs(run);
        if (signs.size() == 1) {
            return signs;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < signs.size(); i++) {
            pairs.add(signs.get(i - 1) + signs.get(i));
        }
        return pairs;
    }

    /** The signs of a word that is one or two of them; none of any other word. */
    static List<String> signs(String word) {
        return isSign(word.codePointAt(0))
                ? word.codePoints().mapToObj(Character::toString).toList()
                : List.of();
    }
}
