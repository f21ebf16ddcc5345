package org.kitepress.model;

import java.util.List;
import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;

/**
 * One way of gathering pages of one language, such as by tag or by country.
 *
 * @param name as the schema names it: {@code tags}
 * @param terms by label, in the language's own order; never empty
 */
public record Taxonomy(String name, Language language, Address address, List<Term> terms) {

    /**
     * @param label as people read it
     * @param pages in the order of a section's, never empty
     */
    public record Term(String label, Address address, List<Page> pages) {
        public Term {
            pages = List.copyOf(pages);
        }
    }

    public Taxonomy {
        terms = List.copyOf(terms);
    }

    /** Whether one of its pages stands in this folder. */
    public boolean gathers(String folder) {
        return terms.stream().flatMap(term -> term.pages().stream()).anyMatch(page -> page.section()
                .equals(folder));
    }
}
