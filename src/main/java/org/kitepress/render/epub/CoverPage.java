package org.kitepress.render.epub;

import org.kitepress.model.output.Artifact;

/** Writes the page that shows the cover. */
final class CoverPage {

    static final String NAME = "cover";

    /** The picture on it. */
    static final String PICTURE = "cover.png";

    private CoverPage() {}

    static Artifact write(Book book) {
        return XmlText.page(NAME, book.title(), book.language(), body -> XmlText.line(body, "section")
                .attr("epub:type", "cover")
                .addClass("cover")
                .appendElement("img")
                .attr("src", PICTURE)
                .attr("alt", book.labels().cover())
                .attr("role", "doc-cover"));
    }
}
