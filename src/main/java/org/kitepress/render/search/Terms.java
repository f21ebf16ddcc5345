package org.kitepress.render.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the terms of all pages. */
final class Terms {

    /** Pages that are looked at side by side; their words are forgotten before the next ones come. */
    private static final int BATCH = 256;

    private final Vocabulary vocabulary;
    private final Map<String, Term> terms = new HashMap<>();

    private Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** By their hashes, then by their letters. A page's number is its place among the entries. */
    static List<Term> of(List<Entry> entries, String language) {
        Terms all = new Terms(new Vocabulary(language));
        for (int from = 0; from < entries.size(); from += BATCH) {
            all.add(from, entries.subList(from, Math.min(entries.size(), from + BATCH)));
        }
        return all.terms.values().stream()
                .sorted(Comparator.comparingLong(Term::hash).thenComparing(Term::text))
                .toList();
    }

    private void add(int first, List<Entry> entries) {
        List<Map<String, Weight>> pages =
                entries.parallelStream().map(this::weights).toList();
        for (int i = 0; i < pages.size(); i++) {
            add(first + i, pages.get(i));
        }
    }

    /** What each term of a page counts: the most that it counts anywhere. */
    private Map<String, Weight> weights(Entry entry) {
        Map<String, Weight> weights = new HashMap<>();
        for (Entry.Passage passage : entry.passages()) {
            for (String term : vocabulary.terms(passage.text())) {
                weights.merge(term, passage.weight(), (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
        }
        return weights;
    }

    private void add(int page, Map<String, Weight> weights) {
        weights.forEach((term, weight) -> terms.computeIfAbsent(term, Term::new).add(weight, page));
    }
}
