package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that are explained, by their parts, so that a line is looked through once for all of them. A term in capitals is found
 * in capitals only; any other with its first letter in either case, and the rest as it is typed.
 */
public final class Terms {

    /** Parts of a term, counting words and the signs between them; nobody looks up a sentence. */
    public static final int LONGEST = 24;

    /**
     * @param spellings of one term, the first as people look it up
     * @param means plain words
     */
    public record Entry(List<String> spellings, String means) {

        public Entry {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * Where a term stands in a line, together with an {@code 's} after it.
     *
     * @param entry its number
     * @param term as the glossary spells it
     */
    record Hit(int from, int to, int entry, String term, String means) {}

    private record Sense(int entry, String term, String means) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Sense sense;
    }

    private final Node root = new Node();

    private Terms() {}

    /** Where two entries have a spelling in common, the first is taken. */
    public static Terms of(List<Entry> entries) {
        Terms terms = new Terms();
        for (int i = 0; i < entries.size(); i++) {
            for (String spelling : entries.get(i).spellings()) {
                terms.add(
                        spelling,
                        new Sense(
                                i,
                                shown(entries.get(i), spelling),
                                entries.get(i).means()));
            }
        }
        return terms;
    }

    /** Another word is shown as itself; another form of the first, such as {@code paroles}, as the first. */
    private static String shown(Entry entry, String spelling) {
        String first = entry.spellings().get(0);
        return spelling.startsWith(first) ? first : spelling;
    }

    /** Whether it can be found at all: it has a letter or digit, and not too many parts. */
    public static boolean isTerm(String typed) {
        return typed.codePoints().anyMatch(Character::isLetterOrDigit)
                && Token.all(typed).size() <= LONGEST;
    }

    /** What two spellings have in common that are found in the same places. */
    public static String key(String spelling) {
        String plain =
                String.join(" ", Token.all(spelling).stream().map(Token::text).toList());
        return isCapital(plain) ? plain : withFirst(plain, false);
    }

    private void add(String spelling, Sense sense) {
        if (!isTerm(spelling)) {
            return;
        }
        List<String> parts = Token.all(spelling).stream().map(Token::text).toList();
        if (isCapital(spelling)) {
            add(parts.get(0), parts, sense);
        } else {
            add(withFirst(parts.get(0), false), parts, sense);
            add(withFirst(parts.get(0), true), parts, sense);
        }
    }

    private void add(String first, List<String> parts, Sense sense) {
        Node node = root.next.computeIfAbsent(first, part -> new Node());
        for (String part : parts.subList(1, parts.size())) {
            node = node.next.computeIfAbsent(part, p -> new Node());
        }
        node.sense = node.sense == null ? sense : node.sense;
    }

    private static boolean isCapital(String term) {
        return term.codePoints().anyMatch(Character::isUpperCase)
                && term.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String withFirst(String word, boolean upper) {
        int first = word.codePointAt(0);
        return Character.toString(upper ? Character.toTitleCase(first) : Character.toLowerCase(first))
                + word.substring(Character.charCount(first));
    }

    /** Every term in a line, from left to right; where two begin together, the longer one. */
    List<Hit> in(String line) {
        List<Token> tokens = Token.all(line);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Hit> hit = at(tokens, i, line);
            hit.ifPresent(hits::add);
            int read = hit.map(Hit::to).orElse(tokens.get(i).to());
            while (i < tokens.size() && tokens.get(i).from() < read) {
                i++;
            }
        }
        return hits;
    }

    private Optional<Hit> at(List<Token> tokens, int start, String line) {
        Optional<Hit> longest = Optional.empty();
        Node node = root.next.get(tokens.get(start).text());
        for (int i = start; node != null; i++) {
            int from = tokens.get(start).from();
            int to = tokens.get(i).to();
            if (node.sense != null && Token.isWhole(line, from, to)) {
                longest = Optional.of(
                        new Hit(from, Token.withOwner(line, to), node.sense.entry, node.sense.term, node.sense.means));
            }
            node = i + 1 < tokens.size() ? node.next.get(tokens.get(i + 1).text()) : null;
        }
        return longest;
    }
}
