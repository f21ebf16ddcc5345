package org.kitepress.render.search;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One form for a word and its plural, in English and in Spanish: {@code houses} and {@code house} are {@code hous}. It need not
 * be a word; it has to be the same for both. Endings are taken off again and again, so that every longer form passes the
 * shorter ones. Words of other languages stay as they are. The script does the same.
 */
final class Singular {

    private static final Map<String, String> IRREGULAR =
            Map.of("women", "woman", "men", "man", "children", "child", "people", "person", "lives", "life");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern ENGLISH_S = Pattern.compile("([^isu])s$");
    private static final Pattern ENGLISH_E = Pattern.compile("([osxz]|ch|sh)e$");
    private static final Pattern SPANISH_S = Pattern.compile("(.)s$");
    private static final Pattern SPANISH_E = Pattern.compile("([^aeiou])e$");
    private static final int SHORTEST = 3;

    private Singular() {}

    /** @param language of the word, as {@code en} */
    static String of(String word, String language) {
        if (!LATIN.matcher(word).matches()) {
            return word;
        }
        return switch (language) {
            case "en" -> english(word);
            case "es" -> spanish(word);
            default -> word;
        };
    }

    private static String english(String word) {
        String stem = bare(IRREGULAR.getOrDefault(word, word), ENGLISH_S, ENGLISH_E);
        return stem.length() > SHORTEST && stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    }

    private static String spanish(String word) {
        String stem = bare(word, SPANISH_S, SPANISH_E);
        return stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "c" : stem;
    }

    private static String bare(String word, Pattern s, Pattern e) {
        String before = word;
        String stem = cut(cut(word, s), e);
        while (!stem.equals(before)) {
            before = stem;
            stem = cut(cut(stem, s), e);
        }
        return stem;
    }

    private static String cut(String word, Pattern ending) {
        return word.length() > SHORTEST ? ending.matcher(word).replaceFirst("$1") : word;
    }
}
