package org.kitepress.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;

/** A word that nobody asks for, and that is near another one, is a slip: pages go on showing the other one. */
final class WordKeys {

    /** {@code word('menu')}, and {@code word('format-' + file.format)} for all that begin so. */
    private static final Pattern ASKED = Pattern.compile("\\bword\\(\\s*+[\"']([^\"']++)[\"']");

    private WordKeys() {}

    /** @param chain the theme that has these words, and all that belong to the same site */
    static void check(List<YamlNode.Entry> words, List<ThemeFolder> chain, List<Problem> problems) {
        Set<String> known = chain.stream()
                .filter(theme -> !theme.own())
                .flatMap(theme -> theme.in("words"))
                .flatMap(file -> ThemeFolder.entries(file, new ArrayList<>()).stream())
                .map(YamlNode.Entry::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            return;
        }
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
