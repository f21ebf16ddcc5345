package org.kitepress.render.presenter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.Page;
import org.kitepress.model.Section;

/** Knows which pages stand above and below a page in the list of its section. */
final class Neighbors {

    private final Map<Page, Page> above = new HashMap<>();
    private final Map<Page, Page> below = new HashMap<>();

    Neighbors(List<Section> sections) {
        sections.forEach(section -> add(section.pages()));
    }

    private void add(List<Page> pages) {
        for (int i = 1; i < pages.size(); i++) {
            above.put(pages.get(i), pages.get(i - 1));
            below.put(pages.get(i - 1), pages.get(i));
        }
    }

    /** Or null. */
    Page above(Page page) {
        return above.get(page);
    }

    /** Or null. */
    Page below(Page page) {
        return below.get(page);
    }
}
