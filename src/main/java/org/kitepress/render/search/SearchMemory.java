package org.kitepress.render.search;

import java.util.Optional;

/** How pages were found before. Pages go by the paths of the files that writers wrote. */
public interface SearchMemory {

    /** Remembers nothing. */
    SearchMemory NONE = new SearchMemory() {};

    /** How a page was found in a language, which need not be its own; empty if nobody knows. */
    default Optional<Findable> before(String language, String page) {
        return Optional.empty();
    }

    /** What was told of a page that is found as it was. */
    default Optional<Entry> told(String language, String page) {
        return Optional.empty();
    }

    /** Whether a page is found as it was. */
    default boolean isSame(String page) {
        return false;
    }

    default void keep(String language, String page, Findable findable) {}

    /** The index of a language as it was. @param language its tag */
    default Optional<IndexEntry> index(String language) {
        return Optional.empty();
    }

    default void keep(String language, IndexEntry index) {}

    /** A file of the website as it stands. */
    default Optional<byte[]> file(String path) {
        return Optional.empty();
    }
}
