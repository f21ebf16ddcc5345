package org.kitepress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kitepress.memo.Hash;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.PageView;

/**
 * A page that is made only if it does not stand already.
 *
 * @param body its text; {@link #EMPTY} for a page that no writer wrote
 * @param shown all else that it shows; asked for once at most
 */
record Draft(String file, Body body, Supplier<Shown> shown) {

    /** Of a page without a text. */
    static final Body EMPTY = new Body(Optional.of(new Hash(0, 0)), () -> new Written("", List.of()));

    /**
     * What a page shows beside its text.
     *
     * @param page what it is about, without its text
     * @param extras what the template may ask for beside what every page has
     */
    record Shown(String template, PageView page, Map<String, Object> extras) {}

    /**
     * A text that is written when somebody asks for it.
     *
     * @param key of all that it is written from; empty if that cannot be known again
     */
    record Body(Optional<Hash> key, Supplier<Written> write) {}

    /** @param headings what the parts of the text are called, and where they begin */
    record Written(String html, List<LinkView> headings) {}

    /** Of a page that no writer wrote. */
    Draft(String file, Supplier<Shown> shown) {
        this(file, EMPTY, shown);
    }
}
