package org.kitepress.render.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the terms of all pages. */
final class Terms {

    private final Map<String, Term> terms = new HashMap<>();

    private Terms() {}

    /** By their hashes, then by their letters. A page's number is its place among the entries. */
    static List<Term> of(List<Entry> entries) {
        Terms all = new Terms();
        for (int page = 0; page < entries.size(); page++) {
            all.add(page, entries.get(page).found());
        }
        return all.terms.values().stream()
                .sorted(Comparator.comparingLong((Term term) -> term.hash()).thenComparing(Term::text))
                .toList();
    }

    private void add(int page, Found found) {
        for (Weight weight : Weight.values()) {
            found.terms(weight)
                    .forEach(term -> terms.computeIfAbsent(term, Term::new).add(weight, page));
        }
    }
}
