package org.kitepress.render;

import javax.xml.stream.XMLStreamException;
import org.kitepress.model.Artifact;
import org.kitepress.model.Page;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final FeedText text;

    AtomWriter(FeedText text) {
        this.text = text;
    }

    Artifact write(Feed feed) {
        return Xml.file(feed.file(FeedFormat.ATOM), "feed", ATOM, xml -> feed(xml, feed));
    }

    private void feed(Xml xml, Feed feed) throws XMLStreamException {
        xml.attribute("xml:lang", feed.language().tag());
        xml.text("title", feed.title());
        xml.text("id", text.url(feed.of()));
        xml.text("updated", FeedText.instant(feed.changed(text.today())));
        xml.element("author", author -> author.text("name", text.site()));
        xml.empty("link", "rel", "alternate", "href", text.url(feed.of()));
        xml.empty("link", "rel", "self", "href", text.url(feed, FeedFormat.ATOM));
        for (Page page : feed.pages()) {
            xml.element("entry", entry -> entry(entry, page));
        }
    }

    private void entry(Xml xml, Page page) throws XMLStreamException {
        xml.text("title", page.title());
        xml.text("id", text.id(page));
        xml.empty("link", "rel", "alternate", "href", text.url(page));
        xml.text("published", FeedText.instant(page.date().orElseThrow()));
        xml.text("updated", FeedText.instant(page.changed().orElseThrow()));
        xml.text("summary", text.summary(page));
    }
}
