package org.kitepress.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kitepress.memo.Cache;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.ArtifactInfo;

/** What was made of texts, so that a text that is the same need not be read to know what would be made of it. */
public final class TextCache {

    private final Function<Page, Optional<Hash>> keys;
    private final Cache cache;
    private final Map<String, Hash> kinds = new ConcurrentHashMap<>();

    private final Optional<Hash> surroundings;

    /**
     * @param keys as {@link TextKeys#of} has them
     * @param cache of this run
     */
    public TextCache(Function<Page, Optional<Hash>> keys, Cache cache) {
        this(keys, cache, Optional.empty());
    }

    private TextCache(Function<Page, Optional<Hash>> keys, Cache cache, Optional<Hash> surroundings) {
        this.keys = keys;
        this.cache = cache;
        this.surroundings = surroundings;
    }

    /** The same among these surroundings. */
    public TextCache in(Optional<Hash> others) {
        return new TextCache(keys, cache, others);
    }

    /** The same if pages show these sheets, too. */
    public TextCache showing(List<ArtifactInfo> sheets) {
        return in(surroundings.map(known -> {
            Hasher all = Hasher.begin().add(known);
            sheets.forEach(sheet -> all.add(sheet.path()).add(sheet.size()).add(sheet.head()));
            return all.hash();
        }));
    }

    /** The hash of all that pages show of the site and of each other, beside their own texts; empty if it cannot be known again. */
    public Optional<Hash> surroundings() {
        return surroundings;
    }

    /** Knows nothing, and remembers nothing. */
    public static TextCache none() {
        return new TextCache(page -> Optional.empty(), Cache.empty());
    }

    /** The key of a page's text; empty if it cannot be known again. */
    public Optional<Hash> key(Page page) {
        return keys.apply(page);
    }

    /**
     * Something that is made of the text of a page.
     *
     * @param what a word for what is made, and all else that it depends on
     */
    public <T> T of(
            Page page, String what, Function<Decoder, T> unpack, BiConsumer<T, Encoder> pack, Supplier<T> make) {
        return cache.get(keyOf(page, what), unpack, pack, make);
    }

    /** A text. */
    public String text(Page page, String what, Supplier<String> make) {
        return cache.text(keyOf(page, what), make);
    }

    /** The key of something that is made of a page's text. */
    public Optional<Hash> keyOf(Page page, String what) {
        Hash kind = kinds.computeIfAbsent(what, word -> Hasher.begin().add(word).hash());
        return key(page).map(kind::with);
    }

    public Cache cache() {
        return cache;
    }

    /** What {@link Site#summary} says. */
    public String summary(Site site, Page page, Channel channel) {
        boolean plain = page.document().summary().isPresent()
                || page.document().warning().isPresent();
        return plain
                ? site.summary(page, channel)
                : text(page, "summary " + channel.word(), () -> site.summary(page, channel));
    }
}
