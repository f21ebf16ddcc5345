package org.kitepress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final Map<Taxonomy.Term, int[]> newest = new IdentityHashMap<>();
    /** What can be looked at, each by its number. */
    private final List<Page> pages = new ArrayList<>();

    private final Map<Page, Integer> numbers = new HashMap<>();

    /** @param taxonomies of the language */
    Related(Stream<Taxonomy> taxonomies) {
        taxonomies.flatMap(taxonomy -> taxonomy.terms().stream()).forEach(this::add);
    }

    private void add(Taxonomy.Term term) {
        term.pages().forEach(page -> terms.computeIfAbsent(page, p -> new ArrayList<>())
                .add(term));
        newest.put(
                term,
                term.pages().stream().limit(LOOKED_AT).mapToInt(this::number).toArray());
    }

    private int number(Page page) {
        return numbers.computeIfAbsent(page, p -> {
            pages.add(p);
            return pages.size() - 1;
        });
    }

    /** The closest first, of those as close the newest; at most three. */
    List<Page> to(Page page) {
        List<Map.Entry<Page, Double>> closest = new ArrayList<>();
        List<Taxonomy.Term> shared = terms.getOrDefault(page, List.of());
        long[] found = found(shared);
        for (int from = 0, to; from < found.length; from = to) {
            Page other = pages.get(number(found[from]));
            double weight = 0;
            for (to = from; to < found.length && number(found[to]) == number(found[from]); to++) {
                weight += weight(shared.get((int) found[to]));
            }
            if (!other.equals(page)) {
                keep(Map.entry(other, weight), closest);
            }
        }
        return closest.stream().map(Map.Entry::getKey).toList();
    }

    /** The number of each page and, in the lower half, which of the terms it was found by; sorted, so that a page stands in a row. */
    private long[] found(List<Taxonomy.Term> shared) {
        return IntStream.range(0, shared.size())
                .mapToObj(term ->
                        Arrays.stream(newest.get(shared.get(term))).mapToLong(n -> (long) n << Integer.SIZE | term))
                .flatMapToLong(numbers -> numbers)
                .sorted()
                .toArray();
    }

    private static int number(long found) {
        return (int) (found >> Integer.SIZE);
    }

    /** A term that two pages share says more than one that all of them do. */
    private static double weight(Taxonomy.Term term) {
        return 1.0 / term.pages().size();
    }

    private static void keep(Map.Entry<Page, Double> entry, List<Map.Entry<Page, Double>> closest) {
        if (closest.size() < MOST || CLOSER.compare(entry, closest.get(MOST - 1)) < 0) {
            closest.add(entry);
            closest.sort(CLOSER);
            closest.subList(Math.min(MOST, closest.size()), closest.size()).clear();
        }
    }
}
