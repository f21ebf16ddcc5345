package org.kitepress.press.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of one article, numbered from 1 in the order in which they are first called. */
public final class NoteList {

    /** What a note says. */
    public sealed interface Entry {

        /** A web address that the text names. */
        record Address(String url) implements Entry {}

        /** @param number as {@link org.kitepress.model.text.Text#notes()} counts, from 1 */
        record Footnote(int number) implements Entry {}
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> numbers = new HashMap<>();

    /** The number of this note; the same again if it was called before. */
    public int number(Entry entry) {
        return numbers.computeIfAbsent(entry, added -> {
            entries.add(added);
            return entries.size();
        });
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int size() {
        return entries.size();
    }

    /** @param number from 1 */
    public Entry entry(int number) {
        return entries.get(number - 1);
    }
}
