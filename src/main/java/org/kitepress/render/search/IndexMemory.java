package org.kitepress.render.search;

import java.util.Optional;
import org.kitepress.memo.Hash;

/** The indexes that stand, by the tags of their languages. */
public interface IndexMemory {

    /** Remembers nothing. */
    IndexMemory NONE = new IndexMemory() {};

    default Optional<StandingIndex> standing(String language) {
        return Optional.empty();
    }

    /**
     * What is in a file of an index, if it is as it was made.
     *
     * @param path from the root of the website
     */
    default Optional<byte[]> file(String path) {
        return Optional.empty();
    }

    /** Whether a file stands that was made from what has this key. */
    default boolean stands(String path, Hash key) {
        return false;
    }

    default void keep(String language, StandingIndex index) {}
}
