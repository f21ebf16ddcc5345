package org.kitepress.press.fo;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.kitepress.model.Edition;
import org.kitepress.source.Place;

/** Which articles stand on a page that was set. */
final class PageContents {

    private final Edition edition;
    private final IDTracker ids;

    /** @param ids knows on which page each id came to stand */
    PageContents(Edition edition, IDTracker ids) {
        this.edition = edition;
        this.ids = ids;
    }

    /**
     * The one that began before it, if none begins at its top, and those that begin on it.
     *
     * @param number as the page shows it
     */
    List<Place> on(String number) {
        int page = Integer.parseInt(number) - 1;
        List<String> articles = ArticleId.all(edition);
        int before = IntStream.range(0, articles.size())
                .filter(i -> isOn(articles.get(i), 0, page - 1))
                .max()
                .orElse(-1);
        return IntStream.range(0, articles.size())
                .filter(i -> i == before || isOn(articles.get(i), page, page))
                .mapToObj(i -> edition.contents().get(i).document().start())
                .toList();
    }

    private boolean isOn(String article, int first, int last) {
        PageViewport page = ids.getFirstPageViewportContaining(article);
        return page != null && page.getPageIndex() >= first && page.getPageIndex() <= last;
    }
}
