package org.kitepress.render;

import java.util.HashMap;
import java.util.Map;
import org.kitepress.model.Event;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.data.Fields;

/** Knows what the pages of some types show beside their text. */
final class PageExtras {

    private final Site site;
    private final ViewMaker views;
    private final EditionViews editions;
    private final Neighbors neighbors;
    private final Related related;

    PageExtras(Site site, Language language, ViewMaker views, EditionViews editions) {
        this.site = site;
        this.views = views;
        this.editions = editions;
        this.neighbors = new Neighbors(site.sections(language).toList());
        this.related = new Related(site.taxonomies(language));
    }

    /** By the names that templates ask for. */
    Map<String, Object> of(Page page) {
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
        if (!page.is("event")) {
            extras.put("previous", views.itemOrNull(neighbors.above(page)));
            extras.put("next", views.itemOrNull(neighbors.below(page)));
        }
        extras.put("related", related.to(page).stream().map(views::item).toList());
    }

    private void own(Page page, Map<String, Object> extras) {
        if (page.is("edition")) {
            site.editions().stream()
                    .filter(e -> e.page().equals(page))
                    .forEach(edition -> extras.put("edition", editions.of(edition)));
        } else if (page.is("resource")) {
            site.resources().stream()
                    .filter(r -> r.page().equals(page))
                    .forEach(resource -> extras.put("contact", views.resource(resource)));
        } else if (page.is("event")) {
            Event.of(page).ifPresent(event -> extras.put("event", views.event(event)));
        } else if (page.is("form")) {
            site.forms().stream()
                    .filter(f -> f.page().equals(page))
                    .forEach(form -> extras.put("form", views.form(form)));
        }
    }
}
