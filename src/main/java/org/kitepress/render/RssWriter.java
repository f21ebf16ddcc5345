package org.kitepress.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.kitepress.model.Artifact;
import org.kitepress.model.Page;

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), for readers that know nothing newer. */
final class RssWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final FeedText text;

    RssWriter(FeedText text) {
        this.text = text;
    }

    Artifact write(Feed feed) {
        return Xml.file(feed.file(FeedFormat.RSS), "rss", "", xml -> xml.namespace("atom", ATOM)
                .attribute("version", "2.0")
                .element("channel", channel -> channel(channel, feed)));
    }

    private void channel(Xml xml, Feed feed) throws XMLStreamException {
        xml.text("title", feed.title());
        xml.text("link", text.url(feed.of()));
        xml.text("description", feed.title());
        xml.text("language", feed.language().tag());
        xml.text("lastBuildDate", date(feed.changed(text.today())));
        xml.empty("atom:link", "rel", "self", "href", text.url(feed, FeedFormat.RSS), "type", FeedFormat.RSS.type());
        for (Page page : feed.pages()) {
            xml.element("item", item -> item(item, page));
        }
    }

    private void item(Xml xml, Page page) throws XMLStreamException {
        xml.text("title", page.title());
        xml.text("link", text.url(page));
        xml.element("guid", guid -> guid.attribute("isPermaLink", "false").characters(text.id(page)));
        xml.text("pubDate", date(page.date().orElseThrow()));
        xml.text("description", Html.escaped(text.summary(page)));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(FeedText.noon(day));
    }
}
