package org.kitepress.model;

import java.util.List;
import java.util.Optional;

/** The words of the interface in one language. */
public record Words(Language language, List<Word> all) {

    /** @param key as templates name it: {@code read-more} @param text as people read it */
    public record Word(String key, String text) {}

    public Words {
        all = List.copyOf(all);
    }

    public Optional<String> find(String key) {
        return all.stream()
                .filter(word -> word.key().equals(key))
                .map(Word::text)
                .findFirst();
    }
}
