package org.kitepress.check.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the words of a sentence and their syllables. Numbers, addresses and code are no words. */
final class WordCounter {

    /** What has more letters is no word of English or Spanish. */
    private static final int LONGEST = 50;

    private final SyllableCounter syllables;
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    WordCounter(SyllableCounter syllables) {
        this.syllables = syllables;
    }

    /** What stands in one sentence of a text; nothing, not even a sentence, if it has no words. */
    WordCounts count(String text, TextRange sentence) {
        int words = 0;
        int all = 0;
        int longWords = 0;
        int i = sentence.from();
        while (i < sentence.to()) {
            int end = i;
            while (end < sentence.to() && !parts(text.charAt(end))) {
                end++;
            }
            int here = end > i ? syllables(text.substring(i, end)) : 0;
            words += here > 0 ? 1 : 0;
            all += here;
            longWords += here > 2 ? 1 : 0;
            i = end + 1;
        }
        return words == 0 ? WordCounts.NONE : new WordCounts(1, words, all, longWords);
    }

    private static boolean parts(char c) {
        if (c > ' ' && c < 128) {
            return false;
        }
        return Folded.isSpace(c) || c == '—' || c == '–' || c == '…';
    }

    /** 0 for what is no word. */
    private int syllables(String token) {
        Integer known = counted.get(token);
        return known != null ? known : counted.computeIfAbsent(token, this::read);
    }

    private int read(String token) {
        String bare = bare(token).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (bare.isEmpty() || bare.length() > LONGEST || bare.codePoints().anyMatch(WordCounter::isForeign)) {
            return 0;
        }
        if (bare.indexOf('.') >= 0) {
            return bare.matches("\\p{L}(\\.\\p{L}){1,5}") ? (bare.length() + 1) / 2 : 0;
        }
        int sum = 0;
        for (String part : bare.split("[-‑/]")) {
            sum += part.isEmpty() ? 0 : syllables.count(part);
        }
        return sum;
    }

    /** Without quotation marks, brackets and stops around it. */
    private static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
            to--;
        }
        return token.substring(from, to);
    }

    private static boolean isForeign(int c) {
        return !Character.isLetter(c) && "'.-‑/".indexOf(c) < 0;
    }
}
