package org.kitepress.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * The terms by which a page is found, each where it counts most.
 *
 * @param terms a list for each {@link Weight}, in their order
 */
public record Found(List<List<String>> terms) {

    /** By no term. */
    public static final Found NOWHERE = new Found(
            Arrays.stream(Weight.values()).map(weight -> List.<String>of()).toList());

    public Found {
        terms = List.copyOf(terms);
    }

    List<String> terms(Weight weight) {
        return terms.get(weight.ordinal());
    }

    /** What a term counts; null if it is not among them. */
    Weight weight(String term) {
        return Arrays.stream(Weight.values())
                .filter(weight -> terms(weight).contains(term))
                .findFirst()
                .orElse(null);
    }
}
