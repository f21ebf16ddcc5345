package org.kitepress.render.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.FeedDocument;
import org.kitepress.render.view.FeedEntry;

/** Knows what feeds say. */
final class FeedMaker {

    private final Site site;
    private final TextCache texts;
    private final Urls urls;
    /** A page stands in several feeds. */
    private final Map<Page, FeedEntry> entries = new ConcurrentHashMap<>();

    FeedMaker(Site site, TextCache texts, Urls urls) {
        this.site = site;
        this.texts = texts;
        this.urls = urls;
    }

    FeedDocument document(Feed feed) {
        List<FeedEntry> all = feed.pages().stream()
                .map(page -> entries.computeIfAbsent(page, this::entry))
                .toList();
        return new FeedDocument(
                feed.title(),
                feed.language().tag(),
                feed.of().path().substring(1),
                urls.absolute(feed.of()),
                site.settings().title(),
                feed.changed(site.today()),
                all);
    }

    private FeedEntry entry(Page page) {
        return new FeedEntry(
                page.title(),
                id(page),
                urls.absolute(page.address()),
                page.date().orElseThrow(),
                page.changed().orElseThrow(),
                texts.summary(site, page, Channel.FEED));
    }

    private String id(Page page) {
        return page.document().aliases().stream()
                .findFirst()
                .map(alias -> urls.absolute(new Address(alias)))
                .orElseGet(() -> urls.absolute(page.address()));
    }
}
