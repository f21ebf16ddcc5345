package org.kitepress.parse;

import java.util.function.Supplier;

/** Counts how deeply a text is nested, so that every later walk through it has room enough. */
final class Depth {

    /** No writer nests a tenth as deep; a walk of this depth needs a small part of an ordinary stack. */
    static final int LIMIT = 200;

    private int depth;

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
        if (++depth > LIMIT) {
            throw new TooDeepException();
        }
    }

    void up() {
        depth--;
    }
}
