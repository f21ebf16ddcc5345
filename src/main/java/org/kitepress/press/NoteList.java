package org.kitepress.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of one article, numbered from 1 in the order in which they are first called. */
final class NoteList {

    /** What a note says. */
    sealed interface Entry {

        /** A web address that the text names. */
        record Address(String url) implements Entry {}

        /** @param number as {@link org.kitepress.model.text.Text#notes()} counts, from 1 */
        record Footnote(int number) implements Entry {}
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> numbers = new HashMap<>();

    /** The number of this note; the same again if it was called before. */
    int number(Entry entry) {
        return numbers.computeIfAbsent(entry, added -> {
            entries.add(added);
            return entries.size();
        });
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }

    /** @param number from 1 */
    Entry entry(int number) {
        return entries.get(number - 1);
    }
}
