package org.kitepress.diag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of a few words that people type or read: a constant, and its name as a word. */
public interface Keyword {

    /** Of the constant. */
    String name();

    /** As people meet it: {@code large-print}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that this word is; empty if it is none of them. */
    static <T extends Keyword> Optional<T> of(String word, T[] all) {
        return Arrays.stream(all).filter(keyword -> keyword.word().equals(word)).findFirst();
    }
}
