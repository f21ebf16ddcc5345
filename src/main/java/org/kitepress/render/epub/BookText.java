package org.kitepress.render.epub;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a part as readers of books take it: what only a browser can do is gone, what was folded away stands open, and
 * each note says that it is one (EPUB 3 Structural Semantics Vocabulary 1.1).
 */
final class BookText {

    /** For the screens and the keys of a browser, and what stands in the text a second time. */
    private static final String BROWSERS = ".hidden, .anchor, blockquote.pull, source";

    private static final List<String> ROLES =
            List.of("noteref", "backlink", "endnotes", "glossary", "glossref", "biblioref");

    private final Book.Part part;
    private final Element body;
    private final Set<String> ids;

    private BookText(Book.Part part, Element body) {
        this.part = part;
        this.body = body;
        this.ids = Set.copyOf(body.select("[id]").eachAttr("id"));
    }

    static BookText of(Book.Part part, BookPictures pictures) {
        Document page = Jsoup.parseBodyFragment(part.html());
        BookText leaf = new BookText(part, page.body());
        leaf.body.select(BROWSERS).remove();
        leaf.body.select("picture").unwrap();
        leaf.body.select("img").forEach(pictures::own);
        leaf.unfold();
        leaf.tell();
        return leaf;
    }

    private void unfold() {
        body.select("details").tagName("div");
        body.select("summary").tagName("p").addClass("warns");
        body.select("div.table").removeAttr("role").removeAttr("aria-label");
        body.select("[tabindex]").removeAttr("tabindex");
        body.select("a[rel]").removeAttr("rel");
    }

    private void tell() {
        ROLES.forEach(role -> body.select("[role=doc-" + role + "]").attr("epub:type", role));
        body.select("section.notes > ol > li").attr("epub:type", "footnote");
    }

    Book.Part part() {
        return part;
    }

    Element body() {
        return body;
    }

    String file() {
        return part.name() + XmlText.XHTML;
    }

    boolean has(String id) {
        return ids.contains(id);
    }
}
