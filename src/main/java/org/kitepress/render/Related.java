package org.kitepress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final Comparator<Map.Entry<Page, Double>> CLOSER = Map.Entry.<Page, Double>comparingByValue()
            .reversed()
            .thenComparing(
                    Map.Entry::getKey,
                    Comparator.comparing((Page page) -> page.date().orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparing(Page::address));

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
        Map<Page, Double> weights = new HashMap<>();
        terms.getOrDefault(page, List.of()).forEach(term -> weigh(term, weights));
        weights.remove(page);
        List<Map.Entry<Page, Double>> closest = new ArrayList<>();
        for (Map.Entry<Page, Double> entry : weights.entrySet()) {
            if (closest.size() < MOST || CLOSER.compare(entry, closest.get(MOST - 1)) < 0) {
                closest.add(entry);
                closest.sort(CLOSER);
                closest.subList(Math.min(MOST, closest.size()), closest.size()).clear();
            }
        }
        return closest.stream().map(Map.Entry::getKey).toList();
    }

    /** A term that two pages share says more than one that all of them do. */
    private static void weigh(Taxonomy.Term term, Map<Page, Double> weights) {
        double weight = 1.0 / term.pages().size();
        for (Page page :
                term.pages().subList(0, Math.min(LOOKED_AT, term.pages().size()))) {
            weights.merge(page, weight, Double::sum);
        }
    }
}
