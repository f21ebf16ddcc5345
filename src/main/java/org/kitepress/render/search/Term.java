package org.kitepress.render.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A term and the numbers of the pages that have it, each page where it counts most. */
final class Term {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final String text;
    private final Map<TermWeight, PageSet> pages = new EnumMap<>(TermWeight.class);

    Term(String text) {
        this.text = text;
        for (TermWeight weight : TermWeight.values()) {
            pages.put(weight, new PageSet());
        }
    }

    /** The term that wrote this line. */
    static Term of(String line) {
        String[] parts = line.substring(0, line.length() - 1).split("\t", -1);
        Term term = new Term(parts[0]);
        for (TermWeight weight : TermWeight.values()) {
            term.pages.put(weight, PageSet.of(parts[1 + weight.ordinal()]));
        }
        return term;
    }

    /** The term of a line. */
    static String text(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    String text() {
        return text;
    }

    /**
     * Lets a page count as much, or not at all.
     *
     * @param weight null if the page does not have the term
     */
    void set(int page, TermWeight weight) {
        pages.replaceAll((each, set) -> set.with(page, each == weight));
    }

    /** Whether no page has it. */
    boolean isNowhere() {
        return pages.values().stream().allMatch(PageSet::isEmpty);
    }

    /** @param page larger than every one before */
    void add(TermWeight weight, int page) {
        pages.get(weight).add(page);
    }

    /** The term, and a set of pages for each weight, with tabs between and a line feed at the end. */
    String line() {
        return text + pages.values().stream().map(set -> "\t" + set.text()).collect(Collectors.joining()) + "\n";
    }

    long hash() {
        return hash(text);
    }

    /** FNV-1a of a term's UTF-16 units, in 32 bits without a sign: which file has the term says nothing of its letters. */
    static long hash(String text) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return Integer.toUnsignedLong(hash);
    }
}
