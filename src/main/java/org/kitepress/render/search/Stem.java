package org.kitepress.render.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One form for the forms of a word: {@code arrest}, {@code arrests}, {@code arrested} and {@code arresting} are one. It need not
 * be a word; it has to be the same for all of them. The rules of a language are tried again until none changes anything, so that
 * every longer form passes the shorter ones. They are fewer and shorter than Snowball's, because a phone has to fetch them, and
 * they keep apart what readers here must not be told together: {@code parole} and {@code police}, {@code prison} and
 * {@code prisoner}. Words of other languages stay as they are. The script of the search page has the same rules.
 */
final class Stem {

    private static final Stem NONE = new Stem("", Map.of(), List.of());

    private static final Stem ENGLISH = new Stem(
            "[a-z]{3,}",
            Map.of("women", "woman", "men", "man", "children", "child", "people", "person", "lives", "life"),
            List.of(
                    Rule.of("(..[^isu])s$", "$1"),
                    Rule.of("(..[osxz]|.ch|.sh)e$", "$1"),
                    Rule.of("(..)ied?$", "$1y"),
                    Rule.of("^([^aeiou][aeiouy][^aeiouywx])(?:ing|ed)$", "$1e"),
                    Rule.of("^(?=.{6})(.*[aeiouy].*)ing$", "$1"),
                    Rule.of("^(?=.{5})(.*[aeiouy].*[^e])ed$", "$1"),
                    Rule.of("(...[ae])nc[ey]?$", "$1nt"),
                    Rule.of("(.{5})at(?:e|ion)?$", "$1"),
                    Rule.of("(.{4}[st])ion$", "$1"),
                    Rule.of("(.{5})(?:ment|ness|ant|ee)$", "$1"),
                    Rule.of("(.{4})ly$", "$1"),
                    Rule.of("(...[^e])e$", "$1"),
                    Rule.of("(..)([bdfglmnprt])\\2$", "$1$2")));

    private static final Stem SPANISH = new Stem(
            "[a-z]{3,}",
            Map.of(),
            List.of(
                    Rule.of("(...)s$", "$1"),
                    Rule.of("(..[^aeiou])e$", "$1"),
                    Rule.of("^([^aeiou][aeiou][^aeiou])(?:ar|ando|ado|ada)$", "$1o"),
                    Rule.of("(.{4})(?:[ai]miento|adora?|ando|iendo|[ai]d[ao]|[ai]?cion|ant|[aei]r)$", "$1"),
                    Rule.of("(.{5})(?:ment|[ao])$", "$1"),
                    Rule.of("z$", "c")));

    /** Without what is written together with a word: "and", "the", "to", "her"; after Larkey's light stemmer. */
    private static final Stem ARABIC = new Stem(
            "[\\u0621-\\u064a]{3,}",
            Map.of(),
            List.of(
                    Rule.of("\\u0640", ""),
                    Rule.of("\\u0629$", "\u0647"),
                    Rule.of("\\u0649", "\u064a"),
                    Rule.of(
                            "^(?:(?:[\\u0648\\u0628\\u0643\\u0641]?\\u0627\\u0644|\\u0644\\u0644)(?=..)|\\u0648(?=...))",
                            ""),
                    Rule.of(
                            "(...)(?:\\u0627\\u062a|[\\u0648\\u064a\\u0627]\\u0646|\\u0647\\u0627|\\u064a\\u0647|\\u0647|\\u064a|\\u0627)$",
                            "$1")));

    private final Pattern words;
    private final Map<String, String> irregular;
    private final List<Rule> rules;

    private Stem(String words, Map<String, String> irregular, List<Rule> rules) {
        this.words = Pattern.compile(words);
        this.irregular = irregular;
        this.rules = rules;
    }

    private record Rule(Pattern ending, String rest) {

        static Rule of(String ending, String rest) {
            return new Rule(Pattern.compile(ending), rest);
        }

        String apply(String word) {
            return ending.matcher(word).replaceFirst(rest);
        }
    }

    /** @param language of the word, as {@code en} */
    static String of(String word, String language) {
        Stem stem =
                switch (language) {
                    case "en" -> ENGLISH;
                    case "es" -> SPANISH;
                    case "ar" -> ARABIC;
                    default -> NONE;
                };
        return stem.of(word);
    }

    private String of(String word) {
        String now = irregular.getOrDefault(word, word);
        String before = "";
        while (!now.equals(before) && words.matcher(now).matches()) {
            before = now;
            now = once(now);
        }
        return now;
    }

    private String once(String word) {
        String now = word;
        for (Rule rule : rules) {
            now = rule.apply(now);
        }
        return now;
    }
}
