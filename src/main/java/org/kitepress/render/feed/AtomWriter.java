package org.kitepress.render.feed;

import javax.xml.stream.XMLStreamException;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Xml;
import org.kitepress.render.view.FeedDocument;
import org.kitepress.render.view.FeedEntry;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomWriter() {}

    static Artifact write(FeedDocument feed) {
        return Xml.file(feed.file(FeedFormat.ATOM.file()), "feed", ATOM, xml -> feed(xml, feed));
    }

    private static void feed(Xml xml, FeedDocument feed) throws XMLStreamException {
        xml.attribute("xml:lang", feed.language());
        xml.text("title", feed.title());
        xml.text("id", feed.url());
        xml.text("updated", FeedDocument.instant(feed.updated()));
        xml.element("author", author -> author.text("name", feed.author()));
        xml.empty("link", "rel", "alternate", "href", feed.url());
        xml.empty("link", "rel", "self", "href", feed.url(FeedFormat.ATOM.file()));
        for (FeedEntry one : feed.entries()) {
            xml.element("entry", entry -> entry(entry, one));
        }
    }

    private static void entry(Xml xml, FeedEntry entry) throws XMLStreamException {
        xml.text("title", entry.title());
        xml.text("id", entry.id());
        xml.empty("link", "rel", "alternate", "href", entry.url());
        xml.text("published", FeedDocument.instant(entry.published()));
        xml.text("updated", FeedDocument.instant(entry.updated()));
        xml.text("summary", entry.summary());
    }
}
