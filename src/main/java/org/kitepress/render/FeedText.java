package org.kitepress.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.model.Address;
import org.kitepress.model.Channel;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;

/** What every format of a feed says of a page. */
final class FeedText {

    private final Site site;
    private final TextCache texts;
    private final Urls urls;
    /** A page stands in several feeds, each of which is written three times. */
    private final Map<Page, String> summaries = new ConcurrentHashMap<>();

    FeedText(Site site, TextCache texts, Urls urls) {
        this.site = site;
        this.texts = texts;
        this.urls = urls;
    }

    String site() {
        return site.settings().title();
    }

    LocalDate today() {
        return site.today();
    }

    String url(Page page) {
        return urls.absolute(page.address());
    }

    String url(Address address) {
        return urls.absolute(address);
    }

    String url(Feed feed, FeedFormat format) {
        return urls.absolute(feed.of()) + format.file();
    }

    /** The first address that it ever had: a page that moves is not news. */
    String id(Page page) {
        return page.document().fields().texts("aliases").stream()
                .findFirst()
                .map(alias -> urls.absolute(new Address(alias)))
                .orElseGet(() -> url(page));
    }

    /** May be empty. */
    String summary(Page page) {
        return summaries.computeIfAbsent(page, p -> texts.summary(site, p, Channel.FEED));
    }

    /** A day has no hour; noon in Greenwich is that day almost everywhere. */
    static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }

    /** As RFC 3339 writes it. */
    static String instant(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
