package org.kitepress.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kitepress.model.Event;
import org.kitepress.model.ListPage;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Selection;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.Year;
import org.kitepress.model.address.Address;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.language.Language;
import org.kitepress.render.presenter.DirectoryMaker;
import org.kitepress.render.presenter.MenuMaker;
import org.kitepress.render.presenter.ViewMaker;
import org.kitepress.render.template.TemplateRunner;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.ListView;
import org.kitepress.render.view.PageView;

/** Drafts the lists of one language: sections and their years, taxonomies and their terms, each page by page. */
final class ListRenderer {

    private final Site site;
    private final Language language;
    private final ViewMaker views;
    private final MenuMaker menu;
    private final TemplateRunner filler;
    private final DirectoryMaker directory;
    private final Function<Page, Draft.Body> body;
    private final List<Draft> drafts = new ArrayList<>();

    /** @param body what a writer wrote for a list */
    ListRenderer(
            Site site,
            Language language,
            ViewMaker views,
            MenuMaker menu,
            TemplateRunner filler,
            DirectoryMaker directory,
            Function<Page, Draft.Body> body) {
        this.site = site;
        this.language = language;
        this.views = views;
        this.menu = menu;
        this.filler = filler;
        this.directory = directory;
        this.body = body;
    }

    /** In their order. */
    List<Draft> drafts() {
        site.sections(language).forEach(this::section);
        site.taxonomies(language).forEach(this::taxonomy);
        return drafts;
    }

    private void section(Section section) {
        PageView first = section.index()
                .map(views::page)
                .orElseGet(() -> views.plain("section", menu.title(section), section.address()));
        List<LinkView> years = section.years().stream()
                .map(year -> views.link(String.valueOf(year.number()), year.address()))
                .toList();
        Map<String, Object> extras = new HashMap<>(Map.of(
                "taxonomies",
                taxonomies(section),
                "years",
                years,
                "choices",
                directory.choices(section, DirectoryMaker.all(section))));
        if (section.pages().stream().anyMatch(page -> page.is(ContentKind.EVENT))) {
            extras.put("calendar", first.href() + Event.ALL);
        }
        Draft.Body text = section.index().map(body).orElse(Draft.EMPTY);
        leaves(template(section), first, text, list(section), section.pages(), extras);
        section.years().forEach(year -> year(section, year));
        section.selections().forEach(selection -> selection(section, selection));
    }

    private Listed list(Section section) {
        return new Listed(section.folder(), menu.title(section), section.address());
    }

    private String template(Section section) {
        boolean directory = section.pages().stream().anyMatch(page -> page.is(ContentKind.RESOURCE));
        return directory && filler.has("directory") ? "directory" : "section";
    }

    private void selection(Section section, Selection selection) {
        String title = menu.title(section) + ": " + directory.name(selection);
        PageView first = views.plain("section", title, selection.address());
        Listed list = new Listed(section.folder(), title, selection.address());
        Map<String, Object> extras = Map.of("choices", directory.choices(section, selection));
        leaves(template(section), first, Draft.EMPTY, list, selection.pages(), extras);
    }

    private void year(Section section, Year year) {
        String title = menu.title(section) + ": " + year.number();
        PageView first = views.plain("archive", title, year.address());
        String template = filler.has("archive") ? "archive" : "section";
        Listed list = new Listed(section.folder(), title, year.address());
        leaves(template, first, Draft.EMPTY, list, year.pages(), Map.of());
    }

    /** The ways in which the pages of a section can be gathered. */
    private List<LinkView> taxonomies(Section section) {
        return site.taxonomies(language)
                .filter(taxonomy -> taxonomy.gathers(section.folder()))
                .map(taxonomy -> views.link(menu.title(taxonomy), taxonomy.address()))
                .toList();
    }

    private void taxonomy(Taxonomy taxonomy) {
        drafts.add(new Draft(taxonomy.address().file(), () -> terms(taxonomy)));
        taxonomy.terms().forEach(term -> term(taxonomy, term));
    }

    private Draft.Shown terms(Taxonomy taxonomy) {
        PageView view = views.plain("taxonomy", menu.title(taxonomy), taxonomy.address());
        List<ListView> terms = taxonomy.terms().stream()
                .map(term -> views.list(taxonomy.name(), term.label(), term.address(), term.pages()))
                .toList();
        return new Draft.Shown("taxonomy", view, Map.of("lists", terms));
    }

    private void term(Taxonomy taxonomy, Taxonomy.Term term) {
        PageView first = views.plain("term", menu.title(taxonomy) + ": " + term.label(), term.address());
        Listed list = new Listed(taxonomy.name(), term.label(), term.address());
        leaves("term", first, Draft.EMPTY, list, term.pages(), Map.of());
    }

    /**
     * A list whose pages are many.
     *
     * @param title as its own pages have it
     */
    private record Listed(String name, String title, Address address) {}

    /** Drafts a list page by page; what was written for the list stands on its own, where the newest are. */
    private void leaves(
            String template,
            PageView first,
            Draft.Body text,
            Listed list,
            List<Page> pages,
            Map<String, Object> extras) {
        List<ListPage> leaves =
                ListPage.of(list.address(), pages, site.settings().pageSize());
        for (ListPage leaf : leaves) {
            boolean own = leaf.number() == leaves.size();
            drafts.add(new Draft(leaf.address().file(), own ? text : Draft.EMPTY, () -> {
                String title = first.title() + " (" + leaf.number() + ")";
                PageView view = own ? first : views.plain(first.type(), title, leaf.address());
                Map<String, Object> all = new HashMap<>(extras);
                all.put("list", views.list(list.name(), list.title(), list.address(), leaf.pages()));
                all.put("leaf", views.leaf(leaf, leaves));
                all.put("resources", views.resources(leaf.pages()));
                return new Draft.Shown(template, view, all);
            }));
        }
    }
}
