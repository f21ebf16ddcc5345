package org.kitepress.check.language;

import java.util.List;
import java.util.Optional;

/**
 * A part of a text.
 *
 * @param from the index of its first character
 * @param to the index behind its last one
 */
record TextRange(int from, int to) {

    boolean holds(int index) {
        return from <= index && index < to;
    }

    /** The one of these stretches that an index is in; they are in their order, and none overlaps another. */
    static Optional<TextRange> around(int index, List<TextRange> ordered) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).to() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ordered.size() && ordered.get(low).holds(index) ? Optional.of(ordered.get(low)) : Optional.empty();
    }

    String of(String text) {
        return text.substring(from, to);
    }
}
