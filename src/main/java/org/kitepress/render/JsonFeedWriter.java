package org.kitepress.render;

import java.util.List;
import org.kitepress.model.Artifact;
import org.kitepress.model.Page;
import org.kitepress.render.meaning.Json;

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeedWriter {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final FeedText text;

    JsonFeedWriter(FeedText text) {
        this.text = text;
    }

    Artifact write(Feed feed) {
        String json = new Json()
                .text("version", VERSION)
                .text("title", feed.title())
                .text("home_page_url", text.url(feed.of()))
                .text("feed_url", text.url(feed, FeedFormat.JSON))
                .text("language", feed.language().tag())
                .list("authors", List.of(new Json().text("name", text.site())))
                .list("items", feed.pages().stream().map(this::item).toList())
                .toString();
        return Artifact.ofText(feed.file(FeedFormat.JSON), json + "\n");
    }

    /** An item needs words; one that warns of its text and has no summary is told by its title. */
    private Json item(Page page) {
        String summary = text.summary(page);
        return new Json()
                .text("id", text.id(page))
                .text("url", text.url(page))
                .text("title", page.title())
                .text("content_text", summary.isEmpty() ? page.title() : summary)
                .text("date_published", FeedText.instant(page.date().orElseThrow()))
                .text("date_modified", FeedText.instant(page.changed().orElseThrow()));
    }
}
