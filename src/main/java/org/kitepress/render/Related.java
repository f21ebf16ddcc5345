package org.kitepress.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Taxonomy;

/** Finds the pages of one language that share the rarest terms with a page. */
final class Related {

    private static final int MOST = 3;
    /** Of a term that hundreds carry, the newest will do: else every page would be held against every other. */
    private static final int LOOKED_AT = 50;

    private final Map<Page, List<Taxonomy.Term>> terms = new HashMap<>();

    /** @param taxonomies of the language */
    Related(Stream<Taxonomy> taxonomies) {
        taxonomies.flatMap(taxonomy -> taxonomy.terms().stream()).forEach(this::add);
    }

    private void add(Taxonomy.Term term) {
        term.pages().forEach(page -> terms.computeIfAbsent(page, p -> new ArrayList<>())
                .add(term));
    }

    /** The closest first, of those as close the newest; at most three. */
    List<Page> to(Page page) {
        Map<Page, Double> weights = new LinkedHashMap<>();
        terms.getOrDefault(page, List.of()).forEach(term -> weigh(term, weights));
        weights.remove(page);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Page, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, newest()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A term that two pages share says more than one that all of them do. */
    private static void weigh(Taxonomy.Term term, Map<Page, Double> weights) {
        Stream<Page> pages = term.pages().stream().limit(LOOKED_AT);
        pages.forEach(page -> weights.merge(page, 1.0 / term.pages().size(), Double::sum));
    }

    private static Comparator<Page> newest() {
        return Comparator.comparing(
                        (Page page) -> page.date().map(Object::toString).orElse(""))
                .reversed()
                .thenComparing(Page::address);
    }
}
