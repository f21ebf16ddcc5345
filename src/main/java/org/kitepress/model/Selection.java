package org.kitepress.model;

import java.util.List;
import java.util.Optional;
import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;

/**
 * The resources of a section that are of one kind, for people of one language, or both: a page of its own, so that a directory
 * can be narrowed down without a script.
 *
 * @param kind as the resources call it; empty for all
 * @param language that is spoken there; empty for all
 * @param pages in the order of the section, never empty
 */
public record Selection(Optional<String> kind, Optional<Language> language, Address address, List<Page> pages) {

    public Selection {
        pages = List.copyOf(pages);
    }

    /** The resources of this kind, in this language. */
    public boolean is(Optional<String> kind, Optional<Language> language) {
        return this.kind.equals(kind) && this.language.equals(language);
    }
}
