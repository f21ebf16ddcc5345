package org.kitepress.render.epub;

import java.util.List;
import org.jsoup.nodes.Element;
import org.kitepress.model.output.Artifact;

/** Writes the table of contents, which readers of books show in a menu of their own, too. */
final class Contents {

    static final String NAME = "nav";

    private final Book book;
    private final List<BookText> leaves;

    Contents(Book book, List<BookText> leaves) {
        this.book = book;
        this.leaves = leaves;
    }

    Artifact write() {
        return XmlText.page(NAME, book.labels().contents(), book.language(), body -> {
            Element all = nav(body, "toc").attr("role", "doc-toc").attr("aria-labelledby", "contents");
            XmlText.line(all, "h1").attr("id", "contents").text(book.labels().contents());
            Element list = XmlText.line(all, "ol");
            leaves.forEach(leaf -> entry(list, leaf));
            landmarks(nav(body, "landmarks").attr("hidden", "hidden"));
        });
    }

    private static Element nav(Element body, String type) {
        return XmlText.line(body, "nav").attr("epub:type", type);
    }

    private void entry(Element list, BookText leaf) {
        Element a = link(list, leaf.file(), leaf.part().title());
        if (!leaf.part().language().equals(book.language())) {
            a.attr("lang", leaf.part().language().tag())
                    .attr("xml:lang", leaf.part().language().tag())
                    .attr("dir", leaf.part().language().direction());
        }
    }

    private void landmarks(Element nav) {
        Element list = XmlText.line(nav, "ol");
        book.cover().ifPresent(picture -> link(
                        list, CoverPage.NAME + XmlText.XHTML, book.labels().cover())
                .attr("epub:type", "cover"));
        link(list, NAME + XmlText.XHTML, book.labels().contents()).attr("epub:type", "toc");
        link(list, leaves.get(0).file(), leaves.get(0).part().title()).attr("epub:type", "bodymatter");
    }

    private static Element link(Element list, String file, String title) {
        return XmlText.line(list, "li").appendElement("a").attr("href", file).text(title);
    }
}
