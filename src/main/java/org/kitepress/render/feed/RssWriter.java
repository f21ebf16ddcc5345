package org.kitepress.render.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.Xml;
import org.kitepress.render.view.FeedDocument;
import org.kitepress.render.view.FeedEntry;

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), for readers that know nothing newer. */
final class RssWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private RssWriter() {}

    static Artifact write(FeedDocument feed) {
        return Xml.file(feed.file(FeedFormat.RSS.file()), "rss", "", xml -> xml.namespace("atom", ATOM)
                .attribute("version", "2.0")
                .element("channel", channel -> channel(channel, feed)));
    }

    private static void channel(Xml xml, FeedDocument feed) throws XMLStreamException {
        xml.text("title", feed.title());
        xml.text("link", feed.url());
        xml.text("description", feed.title());
        xml.text("language", feed.language());
        xml.text("lastBuildDate", date(feed.updated()));
        xml.empty("atom:link", "rel", "self", "href", feed.url(FeedFormat.RSS.file()), "type", FeedFormat.RSS.type());
        for (FeedEntry entry : feed.entries()) {
            xml.element("item", item -> item(item, entry));
        }
    }

    private static void item(Xml xml, FeedEntry entry) throws XMLStreamException {
        xml.text("title", entry.title());
        xml.text("link", entry.url());
        xml.element("guid", guid -> guid.attribute("isPermaLink", "false").characters(entry.id()));
        xml.text("pubDate", date(entry.published()));
        xml.text("description", Html.escaped(entry.summary()));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(FeedDocument.noon(day));
    }
}
