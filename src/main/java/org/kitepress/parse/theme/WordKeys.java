package org.kitepress.parse.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.language.Phrase;
import org.kitepress.parse.yaml.YamlNode;

/**
 * A word that nobody asks for, and that is near another one, is a slip: pages go on showing the other one. A word says all that
 * the one of the program says in whose place it stands, and nothing that is only shown by signs.
 */
final class WordKeys {

    /** {@code word('menu')}, and {@code word('format-' + file.format)} for all that begin so. */
    private static final Pattern ASKED = Pattern.compile("\\bword\\(\\s*+[\"']([^\"']++)[\"']");

    private static final Predicate<String> NUMBER = Pattern.compile("\\d++").asMatchPredicate();
    /** Words are escaped where they are shown. */
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!][^>]*+>?|&(?:#\\w++|[A-Za-z]++);");

    private WordKeys() {}

    /**
     * A word of the site's own theme.
     *
     * @param program the theme of the program that it goes before
     */
    private static void look(YamlNode.Entry word, Map<String, String> program, List<Problem> problems) {
        String text = word.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "-";
        Matcher markup = MARKUP.matcher(text);
        if (text.isBlank()) {
            problems.add(wrong(
                    word,
                    "the word `" + word.key() + "` is empty, so nobody would see it",
                    "write it, or take the line out: then the word of the theme that yours extends is shown"));
        } else if (markup.find()) {
            problems.add(wrong(
                    word,
                    "readers would see `" + markup.group() + "` in the word `" + word.key() + "` as it is",
                    "take it out: a word is plain text, and a template says how it looks"));
        }
        Set<String> filled = new Phrase(text).placeholders();
        String original = program.get(word.key());
        if (original != null && !text.isBlank()) {
            filled(word, filled, original, problems);
        } else if (filled.stream().anyMatch(NUMBER)) {
            problems.add(wrong(
                    word,
                    "what the word `" + word.key() + "` says in `{…}` has a number, and has to have a name",
                    "write a name such as `{title}`, and in the template `word('" + word.key() + "', title=…)`"));
        }
    }

    private static void filled(YamlNode.Entry word, Set<String> filled, String original, List<Problem> problems) {
        Set<String> wanted = new Phrase(original).placeholders();
        if (!filled.equals(wanted)) {
            problems.add(wrong(
                    word,
                    "the word `" + word.key() + "` has to say "
                            + (wanted.isEmpty()
                                    ? "nothing in `{…}`"
                                    : wanted.stream()
                                            .collect(Collectors.joining("}`, `{", "`{", "}`, and no other `{…}`"))),
                    "the theme `lantern` says `" + original + "`"));
        }
    }

    private static Problem wrong(YamlNode.Entry word, String message, String hint) {
        return new Problem(Code.FIELD_INVALID, message, hint, word.value().place());
    }

    /** @param chain the theme that has these words, and all that belong to the same site */
    static void check(List<YamlNode.Entry> words, List<ThemeFolder> chain, List<Problem> problems) {
        Map<String, String> program = new TreeMap<>();
        chain.stream()
                .filter(theme -> !theme.own())
                .flatMap(theme -> theme.in("words"))
                .flatMap(file -> ThemeFolder.entries(file, new ArrayList<>()).stream())
                .forEach(entry -> {
                    if (entry.value() instanceof YamlNode.Scalar scalar) {
                        program.putIfAbsent(entry.key(), scalar.text());
                    }
                });
        words.forEach(word -> look(word, program, problems));
        if (program.isEmpty()) {
            return;
        }
        Set<String> known = program.keySet();
        Set<String> asked = asked(chain);
        words.stream()
                .filter(word -> !known.contains(word.key()) && !isAsked(word.key(), asked))
                .filter(word -> Nearest.to(word.key(), known).isPresent())
                .forEach(word -> problems.add(new Problem(
                        Code.NAME_UNKNOWN,
                        "nothing asks for the word `" + word.key() + "`",
                        Nearest.hint(word.key(), known),
                        word.place())));
    }

    private static Set<String> asked(List<ThemeFolder> chain) {
        return chain.stream()
                .flatMap(theme -> theme.in("templates"))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .flatMap(text -> ASKED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isAsked(String key, Set<String> asked) {
        return asked.contains(key) || asked.stream().anyMatch(begins -> begins.endsWith("-") && key.startsWith(begins));
    }
}
