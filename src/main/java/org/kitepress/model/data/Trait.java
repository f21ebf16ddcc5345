package org.kitepress.model.data;

import java.util.Optional;
import org.kitepress.diag.Keyword;

/** What holds for all files of a type, beyond their fields. A type that extends another has its traits, too. */
public enum Trait implements Keyword {
    /** A file is YAML and nothing else, and has none of the common fields. */
    DATA,
    /** A file has no page of its own. */
    PAGELESS,
    /** A page is shown only with its owner's consent. */
    CONSENT,
    /** A sentence that states figures owes a source. */
    SOURCED,
    /** People speak for themselves: nobody advises them on their words. */
    OWN_WORDS,
    /** What it says of how somebody is reached is meant to be known. A site cannot say so of a type of its own. */
    PUBLIC_CONTACT;

    public static Optional<Trait> of(String word) {
        return Keyword.of(word, values());
    }
}
