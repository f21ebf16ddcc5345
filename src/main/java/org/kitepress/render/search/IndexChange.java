package org.kitepress.render.search;

import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A page that is found by other terms than before.
 *
 * @param page its number
 * @param before {@link Found#NOWHERE} for a new page
 */
record IndexChange(int page, Found before, Found now) {

    /** Names each term that counts otherwise than before, and what it counts now: null if the page has it no more. */
    void each(BiConsumer<String, TermWeight> visit) {
        for (TermWeight weight : TermWeight.values()) {
            before.terms(weight).stream()
                    .filter(term -> now.weight(term) == null)
                    .forEach(term -> visit.accept(term, null));
            now.terms(weight).stream()
                    .filter(term -> !Objects.equals(before.weight(term), weight))
                    .forEach(term -> visit.accept(term, weight));
        }
    }
}
