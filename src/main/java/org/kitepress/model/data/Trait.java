package org.kitepress.model.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What holds for all files of a type, beyond their fields. A type that extends another has its traits, too. */
public enum Trait {
    /** A file is YAML and nothing else, and has none of the common fields. */
    DATA,
    /** A file has no page of its own. */
    PAGELESS,
    /** A page is shown only with its owner's consent. */
    CONSENT,
    /** A sentence that states figures owes a source. */
    SOURCED,
    /** People speak for themselves: nobody advises them on their words. */
    OWN_WORDS;

    /** The word for it in a schema: {@code own-words}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Trait> of(String word) {
        return Arrays.stream(values())
                .filter(trait -> trait.word().equals(word))
                .findFirst();
    }
}
