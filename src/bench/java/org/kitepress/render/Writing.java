package org.kitepress.render;

import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.text.Text;

/** The way from our tree to HTML, opened for the benchmark. */
public final class Writing {

    private static final HtmlWriter.Parts NONE = new HtmlWriter.Parts() {
        @Override
        public String resource(String id, Page page) {
            return "";
        }

        @Override
        public String form(String id, Page page) {
            return "";
        }
    };

    private final Site site;
    private final Page page;
    private final Urls urls;
    private final Words words;

    /** Writes as if everything stood on the first page of this site. */
    public Writing(Site site) {
        this.site = site;
        this.page = site.pages().get(0);
        this.urls = new Urls(site.settings());
        this.words = new Words(site.theme(), page.language());
    }

    public String write(Text text) {
        return new HtmlWriter(site, page, urls, words, NONE).write(text);
    }
}
