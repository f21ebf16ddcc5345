package org.kitepress.model.text;

import java.util.Optional;
import org.kitepress.diag.Keyword;

/** The directives there are. */
public enum DirectiveKind implements Keyword {
    /** The name and the number of a resource, named by {@code id}. */
    CONTACT(false),
    /** A form that stands in {@code content/forms}, named by {@code id}. */
    FORM(false),
    /** A sentence of the article, set large. */
    PULLQUOTE(true),
    /** The contact card of a resource, named by {@code id}. */
    RESOURCE(false),
    /** Things to do, in their order; wraps an ordered list. */
    STEPS(true),
    /** Text that the reader opens when ready; the label says what it deals with. */
    WARNING(true);

    private final boolean container;

    DirectiveKind(boolean container) {
        this.container = container;
    }

    /** Whether it wraps blocks ({@code :::name} … {@code :::}) or stands alone ({@code ::name}). */
    public boolean isContainer() {
        return container;
    }

    public static Optional<DirectiveKind> of(String word) {
        return Keyword.of(word, values());
    }
}
