package org.kitepress.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Origin;
import org.kitepress.render.feed.Feeds;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.output.ArtifactSink;
import org.kitepress.render.output.PageKeys;
import org.kitepress.render.presenter.MenuMaker;
import org.kitepress.render.presenter.ViewMaker;
import org.kitepress.render.template.TemplateRunner;
import org.kitepress.render.view.MeaningView;
import org.kitepress.render.view.ResourceView;

/** Writes pages of one language through the templates of the theme. */
final class PageWriter {

    private final TemplateRunner filler;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final Meaning meaning;
    private final ResourceView helpLine;
    private final PageKeys look;
    private final ArtifactSink outlet;

    PageWriter(
            Site site,
            TemplateRunner filler,
            ViewMaker views,
            MenuMaker menu,
            Feeds feeds,
            Meaning meaning,
            PageKeys look,
            ArtifactSink outlet) {
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
    void writeAll(List<Draft> drafts) {
        boolean faultless = filler.problems().isEmpty();
        outlet.keepAll(drafts, this::order);
        if (faultless && filler.forgetsProblems()) {
            drafts.forEach(draft -> making(draft).make().get());
        }
    }

    private ArtifactSink.Order order(Draft draft) {
        return new ArtifactSink.Order(draft.file(), draft.body().key().flatMap(look::sooner), () -> making(draft));
    }

    /** The key is of all that the template is given, and of the text, which is written only if the page is made. */
    private ArtifactSink.Making making(Draft draft) {
        Draft.Shown shown = draft.shown().get();
        MeaningView said = meaning.of(draft.file(), shown.page());
        Map<String, Object> variables = new HashMap<>(shown.extras());
        variables.put("page", shown.page());
        variables.put("feeds", feeds.from(draft.file()));
        variables.put("meaning", said);
        variables.put("site", menu.site(shown.page(), helpLine));
        return new ArtifactSink.Making(
                draft.body().key().map(text -> look.key(shown.template(), text, variables)), () -> {
                    Draft.Written text = draft.body().write().get();
                    variables.put("page", shown.page().with(text.html(), text.headings()));
                    variables.put("meaning", said == null ? null : said.named());
                    return made(draft.file(), shown, variables);
                });
    }

    private Artifact made(String file, Draft.Shown shown, Map<String, Object> variables) {
        return filler.page(shown.template(), variables)
                .map(html -> Artifact.ofText(file, html).from(origin(shown)))
                .orElseGet(() -> Artifact.ofText(file, ""));
    }

    private Origin origin(Draft.Shown shown) {
        return new Origin(filler.lineage(shown.template()), shown.page().language());
    }
}
