package org.kitepress.check.language;

/** Knows how many syllables the words of one language have. */
interface SyllableCounter {

    /**
     * At least 1.
     *
     * @param word letters in lower case, with {@code '} for an apostrophe
     */
    int count(String word);
}
