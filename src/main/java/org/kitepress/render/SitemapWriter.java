package org.kitepress.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.Artifact;
import org.kitepress.render.html.Urls;
import org.kitepress.render.html.Xml;

/** Writes {@code sitemap.xml} with the translations of each page. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private SitemapWriter() {}

    /** The pages that writers wrote; what is closed for search engines is not named to them. */
    static Artifact write(Site site, Urls urls) {
        return Xml.file("sitemap.xml", "urlset", SITEMAP, xml -> {
            xml.namespace("xhtml", XHTML);
            for (Page page : site.pages()) {
                if (page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH)) {
                    xml.element("url", url -> url(url, page, site, urls));
                }
            }
        });
    }

    private static void url(Xml xml, Page page, Site site, Urls urls) throws XMLStreamException {
        xml.text("loc", urls.absolute(page.address()));
        Optional<LocalDate> changed = page.changed();
        if (changed.isPresent()) {
            xml.text("lastmod", changed.get().toString());
        }
        List<Page> translations = site.links().translations(page).stream()
                .filter(p -> p.isOpen(Channel.WEB) && p.isOpen(Channel.SEARCH))
                .toList();
        if (translations.size() > 1) {
            for (Page other : translations) {
                translation(xml, other.language().tag(), other, urls);
            }
            translation(xml, "x-default", translations.get(0), urls);
        }
    }

    private static void translation(Xml xml, String language, Page page, Urls urls) throws XMLStreamException {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", urls.absolute(page.address()));
    }
}
