package org.kitepress.render.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A term and the numbers of the pages that have it, each page where it counts most. */
final class Term {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private final String text;
    private final Map<Weight, PageSet> pages = new EnumMap<>(Weight.class);

    Term(String text) {
        this.text = text;
        for (Weight weight : Weight.values()) {
            pages.put(weight, new PageSet());
        }
    }

    String text() {
        return text;
    }

    /** @param page larger than every one before */
    void add(Weight weight, int page) {
        pages.get(weight).add(page);
    }

    /** The term, and a set of pages for each weight, with tabs between. */
    String line() {
        return text + pages.values().stream().map(set -> "\t" + set.text()).collect(Collectors.joining());
    }

    /** FNV-1a of its UTF-16 units, in 32 bits without a sign: which file has the term says nothing of its letters. */
    long hash() {
        int hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return Integer.toUnsignedLong(hash);
    }
}
