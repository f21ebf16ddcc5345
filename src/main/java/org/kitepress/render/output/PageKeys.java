package org.kitepress.render.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.memo.ValueHash;
import org.kitepress.model.Site;
import org.kitepress.render.view.Views;
import org.kitepress.source.SourceFile;

/**
 * What every page of a site is made from beside its own values: templates, words, the names of styles and scripts, data, and where the
 * site stands. A page is made from this and from the values that it shows, and from nothing else, so that their hash is its key.
 */
public final class PageKeys {

    private final ValueHash values = Views.hash();
    private final Hash hash;
    private final Optional<Hash> surroundings;

    /** @param surroundings as {@code TextCache.surroundings} */
    public PageKeys(Site site, Optional<Hash> surroundings) {
        this.surroundings = surroundings;
        this.hash = values.of(List.of(
                site.settings().url(),
                site.theme().name(),
                site.theme().templates().stream().map(PageKeys::file).toList(),
                site.theme().assets().stream().map(PageKeys::file).toList(),
                site.theme().words(),
                site.data()));
    }

    private static List<Object> file(SourceFile file) {
        return List.of(file.path(), Hasher.of(file.bytes()));
    }

    /** The key of a page of which nothing is known but its text: of all that it could show. Empty if that cannot be known again. */
    public Optional<Hash> sooner(Hash text) {
        return surroundings.map(around -> around.with(hash).with(text));
    }

    /**
     * The key of a page.
     *
     * @param text that of its text
     * @param variables all that its template can ask for
     */
    public Hash key(String template, Hash text, Map<String, Object> variables) {
        return values.of(List.of(hash, template, text, variables));
    }

    /**
     * The key of a file that has nothing in it of the site's look, such as one of a feed.
     *
     * @param shown all that it is made from
     */
    public Hash key(List<Object> shown) {
        return values.of(shown);
    }
}
