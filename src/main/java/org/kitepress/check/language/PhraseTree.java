package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases by their letters, so that a text is looked through once for all of them. */
final class PhraseTree<T> {

    /** A phrase in a text. */
    record Hit<T>(TextRange where, T value) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T value;
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase, in any case; one that is there already gets the new value. */
    void put(String phrase, T value) {
        Node<T> node = root;
        for (char c : Folded.of(phrase.strip()).toCharArray()) {
            node = node.next.computeIfAbsent(c, letter -> new Node<>());
        }
        if (node != root) {
            node.value = value;
        }
    }

    /** Every phrase of a folded text, from left to right; where two begin together, the longer one. */
    List<Hit<T>> in(String folded) {
        List<Hit<T>> hits = new ArrayList<>();
        boolean inWord = false;
        for (int i = 0; i < folded.length(); i++) {
            if (!inWord) {
                Optional<Hit<T>> hit = at(i, folded);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    i = hit.get().where().to() - 1;
                }
            }
            inWord = Folded.isPart(folded.charAt(i));
        }
        return hits;
    }

    private Optional<Hit<T>> at(int start, String folded) {
        Optional<Hit<T>> longest = Optional.empty();
        Node<T> node = root.next.get(folded.charAt(start));
        for (int i = start; node != null; i++) {
            if (node.value != null && isWhole(folded, i)) {
                longest = Optional.of(new Hit<>(new TextRange(start, i + 1), node.value));
            }
            node = i + 1 < folded.length() ? node.next.get(folded.charAt(i + 1)) : null;
        }
        return longest;
    }

    /** A phrase ends where a word does; after a digit it may go on: {@code section 1} is in {@code section 647}. */
    private static boolean isWhole(String folded, int last) {
        return !Character.isLetter(folded.charAt(last)) || Folded.ends(folded, last + 1);
    }
}
