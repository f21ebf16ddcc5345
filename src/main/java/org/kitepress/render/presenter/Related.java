package org.kitepress.render.presenter;

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

    private static final Comparator<Page> NEWER = Comparator.comparing(
                    (Page page) -> page.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Page::address);

    private final Map<Page, List<Taxonomy.Term>> terms = new HashMap<>();
    /** The numbers of the pages of a term that are looked at. */
    private final Map<Taxonomy.Term, int[]> newest = new IdentityHashMap<>();
    /** What can be looked at, each by its number, the newest first. */
    private final List<Page> pages;

    private final Map<Page, Integer> numbers = new HashMap<>();

    private record Near(Page page, double weight) {}

    /** @param taxonomies of the language */
    Related(Stream<Taxonomy> taxonomies) {
        List<Taxonomy.Term> all =
                taxonomies.flatMap(taxonomy -> taxonomy.terms().stream()).toList();
        pages = all.stream().flatMap(Related::lookedAt).distinct().sorted(NEWER).toList();
        pages.forEach(page -> numbers.put(page, numbers.size()));
        all.forEach(this::add);
    }

    private static Stream<Page> lookedAt(Taxonomy.Term term) {
        return term.pages().stream().limit(LOOKED_AT);
    }

    private void add(Taxonomy.Term term) {
        term.pages().forEach(page -> terms.computeIfAbsent(page, p -> new ArrayList<>())
                .add(term));
        newest.put(term, lookedAt(term).mapToInt(numbers::get).toArray());
    }

    /** The closest first, of those as close the newest; at most three. */
    List<Page> to(Page page) {
        List<Near> closest = new ArrayList<>();
        List<Taxonomy.Term> shared = terms.getOrDefault(page, List.of());
        int own = numbers.getOrDefault(page, -1);
        long[] found = found(shared);
        for (int from = 0, to; from < found.length; from = to) {
            int other = number(found[from]);
            double weight = 0;
            for (to = from; to < found.length && number(found[to]) == other; to++) {
                weight += weight(shared.get((int) found[to]));
            }
            if (other != own) {
                keep(new Near(pages.get(other), weight), closest);
            }
        }
        return closest.stream().map(Near::page).toList();
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

    /** The newer come first, so that whoever is as close as another goes behind it. */
    private static void keep(Near near, List<Near> closest) {
        int at = closest.size();
        while (at > 0 && closest.get(at - 1).weight() < near.weight()) {
            at--;
        }
        closest.add(at, near);
        closest.subList(Math.min(MOST, closest.size()), closest.size()).clear();
    }
}
