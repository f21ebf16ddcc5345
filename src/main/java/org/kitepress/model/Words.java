package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.source.Place;

/**
 * The words of the interface in one language.
 *
 * @param place where a word can be added: their file, or the settings if they came with the program
 */
public record Words(Language language, List<Word> all, Place place) {

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
