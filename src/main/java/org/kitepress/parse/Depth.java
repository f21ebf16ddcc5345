package org.kitepress.parse;

import java.util.function.Supplier;

/** Counts how deeply a text is nested, so that every later walk through it has room enough. */
final class Depth {

    private final int deepest;
    private int depth;

    Depth(int deepest) {
        this.deepest = deepest;
    }

    /** The text goes deeper than anybody means. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does this one level further down. */
    <T> T below(Supplier<T> work) {
        down();
        T result = work.get();
        up();
        return result;
    }

    void down() {
        if (++depth > deepest) {
            throw new TooDeepException();
        }
    }

    void up() {
        depth--;
    }
}
