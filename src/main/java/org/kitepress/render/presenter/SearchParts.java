package org.kitepress.render.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.render.html.Urls;
import org.kitepress.render.search.SearchEntries;
import org.kitepress.render.view.ItemView;
import org.kitepress.render.view.SearchView.PartView;

/** Everything that can be found, by the parts of the site: what the search page shows without a script. */
public final class SearchParts {

    /** A page of more links is slow to fetch and no help; what does not fit is a link to the section's own list. */
    private static final int MOST = 400;

    private final Function<Page, ItemView> items;
    private final Urls urls;
    private int room = MOST;

    public SearchParts(Function<Page, ItemView> items, Urls urls) {
        this.items = items;
        this.urls = urls;
    }

    /** @param sections those of the language, in the order of the menu */
    public List<PartView> of(Site site, Language language, List<Section> sections, MenuMaker menu) {
        List<PartView> parts = new ArrayList<>();
        for (Section section : sections) {
            boolean named =
                    section.index().map(page -> page.isOpen(Channel.SEARCH)).orElse(true);
            String title = named ? menu.title(section) : menu.plainTitle(section);
            add(parts, title, named ? urls.of(section.address()) : null, section.pages());
        }
        add(parts, null, null, beside(site, language));
        return parts;
    }

    private static List<Page> beside(Site site, Language language) {
        return site.pages().stream()
                .filter(page ->
                        page.language().equals(language) && page.section().isEmpty())
                .toList();
    }

    private void add(List<PartView> parts, String title, String href, List<Page> all) {
        List<Page> pages = all.stream().filter(SearchEntries::isFindable).toList();
        if (!pages.isEmpty()) {
            int shown = pages.size() <= room ? pages.size() : href == null ? room : 0;
            room -= shown;
            parts.add(new PartView(
                    title,
                    href,
                    pages.size(),
                    pages.stream().limit(shown).map(items).toList()));
        }
    }
}
