package org.kitepress.model.language;

import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Messages;
import org.kitepress.source.Place;

/**
 * The words of the interface in one language, as a theme keeps them; {@link Messages} says them.
 *
 * @param all as people read them, each by its name: {@code read-more}
 * @param place where a word can be added: their file, or the settings if they came with the program
 */
public record Words(Language language, Map<String, String> all, Place place) {

    public Words {
        all = Map.copyOf(all);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(all.get(key));
    }
}
