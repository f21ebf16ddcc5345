package org.kitepress.parse.guard;

import java.util.function.Supplier;

/** Counts how deeply a text is nested, so that every later walk through it has room enough. */
public final class Depth {

    private final int deepest;
    private int depth;

    public Depth(int deepest) {
        this.deepest = deepest;
    }

    /** The text goes deeper than anybody means. */
    public static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does this one level further down. */
    public <T> T below(Supplier<T> work) {
        down();
        T result = work.get();
        up();
        return result;
    }

    public void down() {
        if (++depth > deepest) {
            throw new TooDeepException();
        }
    }

    public void up() {
        depth--;
    }
}
