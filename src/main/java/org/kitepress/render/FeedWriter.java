package org.kitepress.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.kitepress.model.Address;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Site;

/** Writes the Atom feed of one language (RFC 4287): the newest dated pages that are open for the feed. */
final class FeedWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 30;

    private final Site site;
    private final Language language;
    private final Urls urls;

    FeedWriter(Site site, Language language, Urls urls) {
        this.site = site;
        this.language = language;
        this.urls = urls;
    }

    Artifact write() {
        Address home = site.settings().home(language);
        return Xml.file(home.path().substring(1) + "feed.xml", "feed", ATOM, xml -> feed(xml, home));
    }

    private void feed(Xml xml, Address home) throws XMLStreamException {
        List<Page> pages = pages();
        xml.attribute("xml:lang", language.tag());
        xml.text("title", site.settings().title());
        xml.text("id", urls.absolute(home));
        xml.text("updated", instant(newest(pages)));
        xml.element("author", author -> author.text("name", site.settings().title()));
        xml.empty("link", "rel", "alternate", "href", urls.absolute(home));
        xml.empty("link", "rel", "self", "href", urls.absolute(home) + "feed.xml");
        for (Page page : pages) {
            xml.element("entry", entry -> entry(entry, page));
        }
    }

    private void entry(Xml xml, Page page) throws XMLStreamException {
        xml.text("title", page.title());
        xml.text("id", urls.absolute(page.address()));
        xml.empty("link", "rel", "alternate", "href", urls.absolute(page.address()));
        xml.text("published", instant(page.date().orElseThrow()));
        xml.text("updated", instant(page.changed().orElseThrow()));
        xml.text("summary", site.summary(page, Channel.FEED));
    }

    private List<Page> pages() {
        return site.pages().stream()
                .filter(page -> page.language().equals(language)
                        && page.isOpen(Channel.WEB)
                        && page.isOpen(Channel.FEED)
                        && page.date().isPresent())
                .sorted(Comparator.comparing((Page page) -> page.date().orElseThrow())
                        .reversed()
                        .thenComparing(Page::address))
                .limit(MOST)
                .toList();
    }

    private LocalDate newest(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.changed().stream())
                .max(Comparator.naturalOrder())
                .orElse(site.today());
    }

    /** A day has no hour; noon in Greenwich is that day almost everywhere. */
    private static String instant(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
