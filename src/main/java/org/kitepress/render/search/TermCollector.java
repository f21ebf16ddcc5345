package org.kitepress.render.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the terms of all pages. */
final class TermCollector {

    private final Map<String, Term> terms = new HashMap<>();

    /** By their hashes, then by their letters. */
    List<Term> sorted() {
        return terms.values().stream()
                .sorted(Comparator.comparingLong((Term term) -> term.hash()).thenComparing(Term::text))
                .toList();
    }

    /** @param page its place among all, larger than every one before */
    void add(int page, Found found) {
        for (TermWeight weight : TermWeight.values()) {
            found.terms(weight)
                    .forEach(term -> terms.computeIfAbsent(term, Term::new).add(weight, page));
        }
    }
}
