package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.Look;

/** What a screen shows beside the pages: the articles, each a way to its title. */
final class BookmarkWriter {

    private final EditionContext desk;

    BookmarkWriter(EditionContext desk) {
        this.desk = desk;
    }

    /** Nothing for an edition without articles: FOP has no empty list. */
    void write() {
        List<String> ids = ArticleId.all(desk.edition());
        if (!ids.isEmpty()) {
            desk.fo().element("bookmark-tree", Look.PLAIN, () -> ids.forEach(id -> bookmark(id, ids.indexOf(id))));
        }
    }

    private void bookmark(String id, int article) {
        desk.fo().in(desk.edition().contents().get(article));
        desk.fo().element("bookmark", Look.of("internal-destination", id), () -> desk.fo()
                .element("bookmark-title", Look.PLAIN, () -> desk.fo()
                        .text(desk.edition().contents().get(article).title())));
    }
}
