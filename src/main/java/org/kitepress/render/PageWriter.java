package org.kitepress.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kitepress.model.Artifact;
import org.kitepress.model.Origin;
import org.kitepress.model.Site;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;

/** Writes pages of one language through the templates of the theme. */
final class PageWriter {

    private final Filler filler;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final Meaning meaning;
    private final ResourceView helpLine;
    private final Outlet outlet;

    PageWriter(Site site, Filler filler, ViewMaker views, MenuMaker menu, Feeds feeds, Meaning meaning, Outlet outlet) {
        this.filler = filler;
        this.menu = menu;
        this.feeds = feeds;
        this.meaning = meaning;
        this.helpLine = site.helpLine().map(views::resource).orElse(null);
        this.outlet = outlet;
    }

    /** A page that lacks nothing but its template. @param extras what the template may ask for beside what every page has */
    record Draft(String file, String template, PageView page, Map<String, Object> extras) {}

    void write(Draft draft) {
        outlet.put(made(draft));
    }

    /** Side by side. Faults are told in order: where there are any, all of it is made once more in a row. */
    void writeAll(List<Supplier<Draft>> drafts) {
        boolean faultless = filler.problems().isEmpty();
        outlet.putAll(drafts, draft -> made(draft.get()));
        if (faultless && filler.forgetsProblems()) {
            drafts.forEach(draft -> made(draft.get()));
        }
    }

    private Artifact made(Draft draft) {
        Map<String, Object> variables = new HashMap<>(draft.extras());
        variables.put("page", draft.page());
        variables.put("feeds", feeds.from(draft.file()));
        variables.put("meaning", meaning.of(draft.file(), draft.page()));
        variables.put("site", menu.site(draft.page(), helpLine));
        return filler.page(draft.template(), variables)
                .map(html -> Artifact.ofText(draft.file(), html).from(origin(draft)))
                .orElseGet(() -> Artifact.ofText(draft.file(), ""));
    }

    private Origin origin(Draft draft) {
        return new Origin(filler.lineage(draft.template()), draft.page().language());
    }
}
