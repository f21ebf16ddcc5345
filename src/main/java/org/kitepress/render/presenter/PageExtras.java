package org.kitepress.render.presenter;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kitepress.model.Event;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.language.Language;

/** Knows what the pages of some types show beside their text. */
public final class PageExtras {

    private final Site site;
    private final ViewMaker views;
    private final Neighbors neighbors;
    private final Related related;
    /** What a page adds that is an edition, a resource or a form itself. */
    private final Map<Page, Consumer<Map<String, Object>>> own = new HashMap<>();

    public PageExtras(Site site, Language language, ViewMaker views, EditionViews editions) {
        this.site = site;
        this.views = views;
        this.neighbors = new Neighbors(site.sections(language).toList());
        this.related = new Related(site.taxonomies(language));
        site.editions().forEach(e -> own.put(e.page(), extras -> extras.put("edition", editions.of(e))));
        site.resources().forEach(r -> own.put(r.page(), extras -> extras.put("contact", views.resource(r))));
        site.forms().forEach(f -> own.put(f.page(), extras -> extras.put("form", views.form(f))));
    }

    /** By the names that templates ask for. */
    public Map<String, Object> of(Page page) {
        Map<String, Object> extras = new HashMap<>();
        named(page.document().fields(), extras);
        near(page, extras);
        own(page, extras);
        return extras;
    }

    private void named(Fields fields, Map<String, Object> extras) {
        fields.text("contact").flatMap(site::resource).ifPresent(r -> extras.put("contact", views.resource(r)));
        fields.text("form").flatMap(site::form).ifPresent(f -> extras.put("form", views.form(f)));
    }

    /** What else there is to read. */
    private void near(Page page, Map<String, Object> extras) {
        if (!page.is(ContentKind.EVENT)) {
            extras.put("previous", views.itemOrNull(neighbors.above(page)));
            extras.put("next", views.itemOrNull(neighbors.below(page)));
        }
        extras.put("related", related.to(page).stream().map(views::item).toList());
    }

    private void own(Page page, Map<String, Object> extras) {
        Event.of(page).ifPresent(event -> extras.put("event", views.event(event)));
        own.getOrDefault(page, none -> {}).accept(extras);
    }
}
