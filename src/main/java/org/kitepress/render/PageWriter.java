package org.kitepress.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kitepress.model.Artifact;
import org.kitepress.model.Origin;
import org.kitepress.model.Site;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.view.MeaningView;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;

/** Writes pages of one language through the templates of the theme. */
final class PageWriter {

    private final Filler filler;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final Meaning meaning;
    private final ResourceView helpLine;
    private final Look look;
    private final Outlet outlet;

    PageWriter(
            Site site,
            Filler filler,
            ViewMaker views,
            MenuMaker menu,
            Feeds feeds,
            Meaning meaning,
            Look look,
            Outlet outlet) {
        this.filler = filler;
        this.menu = menu;
        this.feeds = feeds;
        this.meaning = meaning;
        this.helpLine = site.helpLine().map(views::resource).orElse(null);
        this.look = look;
        this.outlet = outlet;
    }

    void write(Draft draft) {
        outlet.put(order(draft));
    }

    /** Side by side. Faults are told in order: where there are any, all of it is made once more in a row. */
    void writeAll(List<Supplier<Draft>> drafts) {
        boolean faultless = filler.problems().isEmpty();
        outlet.keepAll(drafts, draft -> order(draft.get()));
        if (faultless && filler.forgetsProblems()) {
            drafts.forEach(draft -> order(draft.get()).make().get());
        }
    }

    /** The key is of all that the template is given, and of the text, which is written only if the page is made. */
    private Outlet.Order order(Draft draft) {
        Map<String, Object> variables = new HashMap<>(draft.extras());
        MeaningView said = meaning.of(draft.file(), draft.page());
        variables.put("page", draft.page());
        variables.put("feeds", feeds.from(draft.file()));
        variables.put("meaning", said);
        variables.put("site", menu.site(draft.page(), helpLine));
        return new Outlet.Order(
                draft.file(),
                draft.body().key().map(text -> look.key(draft.template(), text, variables)),
                () -> made(draft, said, variables));
    }

    private Artifact made(Draft draft, MeaningView said, Map<String, Object> variables) {
        variables.put("meaning", said == null ? null : said.named());
        variables.put("page", withText(draft));
        return filler.page(draft.template(), variables)
                .map(html -> Artifact.ofText(draft.file(), html).from(origin(draft)))
                .orElseGet(() -> Artifact.ofText(draft.file(), ""));
    }

    private static PageView withText(Draft draft) {
        Draft.Written text = draft.body().write().get();
        return draft.page().with(text.html(), text.headings());
    }

    private Origin origin(Draft draft) {
        return new Origin(filler.lineage(draft.template()), draft.page().language());
    }
}
