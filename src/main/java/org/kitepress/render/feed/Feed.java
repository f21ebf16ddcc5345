package org.kitepress.render.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;

/**
 * What can be followed: the newest dated pages of a list, as far as they are open for feeds.
 *
 * @param title as a feed reader lists it
 * @param of the page that shows the same list
 * @param pages newest first, at most thirty
 */
record Feed(String title, Language language, Address of, List<Page> pages) {

    private static final int MOST = 30;

    static Feed of(String title, Language language, Address of, Stream<Page> pages) {
        return new Feed(
                title,
                language,
                of,
                pages.filter(Page::isInFeeds)
                        .sorted(Comparator.comparing((Page page) -> page.date().orElseThrow())
                                .reversed()
                                .thenComparing(Page::address))
                        .limit(MOST)
                        .toList());
    }

    /**
     * The day of the newest change in it.
     *
     * @param empty the day for a feed without pages
     */
    LocalDate changed(LocalDate empty) {
        return pages.stream()
                .flatMap(page -> page.changed().stream())
                .max(Comparator.naturalOrder())
                .orElse(empty);
    }

    /** Where one of its files stands, from the root of the site. */
    String file(FeedFormat format) {
        return of.path().substring(1) + format.file();
    }
}
