package org.kitepress.render.feed;

import java.util.List;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Json;
import org.kitepress.render.view.FeedDocument;
import org.kitepress.render.view.FeedEntry;

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeedWriter {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeedWriter() {}

    static Artifact write(FeedDocument feed) {
        String json = new Json()
                .text("version", VERSION)
                .text("title", feed.title())
                .text("home_page_url", feed.url())
                .text("feed_url", feed.url(FeedFormat.JSON.file()))
                .text("language", feed.language())
                .list("authors", List.of(new Json().text("name", feed.author())))
                .list("items", feed.entries().stream().map(JsonFeedWriter::item).toList())
                .toString();
        return Artifact.ofText(feed.file(FeedFormat.JSON.file()), json + "\n");
    }

    /** An item needs words; one that warns of its text and has no summary is told by its title. */
    private static Json item(FeedEntry entry) {
        return new Json()
                .text("id", entry.id())
                .text("url", entry.url())
                .text("title", entry.title())
                .text("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary())
                .text("date_published", FeedDocument.instant(entry.published()))
                .text("date_modified", FeedDocument.instant(entry.updated()));
    }
}
