package org.kitepress.render.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The terms by which the words of one language are found. */
final class Vocabulary {

    private final String language;
    private final Set<String> stops;
    /** A site has few words and says them often. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param language as {@code en} */
    Vocabulary(String language) {
        this.language = language;
        this.stops = new HashSet<>(StopWords.of(language));
    }

    /** The terms of a page that says this. */
    Found found(List<WeightedText> passages) {
        Map<String, TermWeight> weights = new LinkedHashMap<>();
        for (WeightedText passage : passages) {
            for (String term : terms(passage.text())) {
                weigh(term, passage.weight(), weights);
                Unspaced.signs(term).forEach(sign -> weigh(sign, passage.weight(), weights));
            }
        }
        List<List<String>> found = new ArrayList<>();
        for (TermWeight weight : TermWeight.values()) {
            found.add(weights.keySet().stream()
                    .filter(term -> weights.get(term) == weight)
                    .toList());
        }
        return new Found(found);
    }

    /** A term counts where it counts most. */
    private static void weigh(String term, TermWeight weight, Map<String, TermWeight> weights) {
        weights.merge(term, weight, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** In the order of the words, each as often as it is said. */
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (String word : WordFolding.words(text)) {
            String term = term(word);
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** Empty for a word that says nothing. */
    private String term(String word) {
        String term = known.get(word);
        return term == null ? known.computeIfAbsent(word, w -> stops.contains(w) ? "" : Stem.of(w, language)) : term;
    }
}
