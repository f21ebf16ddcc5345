package org.kitepress.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Address;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Language;
import org.kitepress.model.Leaf;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.Year;
import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.render.search.SearchIndex;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.ListView;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.SearchView;

/** Makes the pages of one language. */
final class LanguageRenderer implements HtmlWriter.Parts {

    private static final String SEARCH = "search";

    private final Site site;
    private final Language language;
    private final Urls urls;
    private final List<Artifact> pressed;
    private final Words words;
    private final Filler filler;
    private final ViewMaker views;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final Neighbors neighbors;
    private final Related related;
    private final List<Artifact> made = new ArrayList<>();

    LanguageRenderer(Site site, Language language, Templates templates, Urls urls, List<Artifact> pressed) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        this.pressed = pressed;
        this.words = new Words(site.theme(), language);
        this.filler = new Filler(templates, words);
        this.views = new ViewMaker(site, urls, language);
        this.menu = new MenuMaker(site, language, urls, words, filler.has(SEARCH));
        this.feeds = new Feeds(site, language, urls, menu);
        this.neighbors = new Neighbors(site.sections());
        this.related = new Related(site.taxonomies(), language);
    }

    List<Artifact> render() {
        pages().filter(page -> !page.key().equals("index") && !page.key().equals(page.section() + "/index"))
                .forEach(this::page);
        front();
        sections().forEach(this::section);
        site.taxonomies().stream().filter(t -> t.language().equals(language)).forEach(this::taxonomy);
        site.takenDown().stream().filter(t -> t.language().equals(language)).forEach(this::takenDown);
        if (filler.has(SEARCH)) {
            search();
        }
        if (language.equals(site.settings().language())) {
            put("404.html", "404", plain("404", words.getOr("not-found", "404"), new Address("/404/")), Map.of());
        }
        made.addAll(feeds.write());
        return made;
    }

    List<Problem> problems() {
        return filler.problems();
    }

    private Stream<Page> pages() {
        return site.pages().stream().filter(page -> page.language().equals(language) && page.isOpen(Channel.WEB));
    }

    private List<Section> sections() {
        return site.sections().stream()
                .filter(section -> section.language().equals(language))
                .toList();
    }

    private void page(Page page) {
        put(page.address().file(), template(page.document().schema()), view(page), extras(page));
    }

    /** The template of a type, else that of the type it extends, else that of every page. */
    private String template(Schema schema) {
        return Stream.concat(Stream.of(schema.name()), schema.lineage().stream())
                .filter(filler::has)
                .findFirst()
                .orElse("page");
    }

    /** What some types show beside their text. */
    private Map<String, Object> extras(Page page) {
        Map<String, Object> extras = new HashMap<>();
        named(page.document().fields(), extras);
        near(page, extras);
        if (page.is("edition")) {
            site.editions().stream()
                    .filter(e -> e.page().equals(page))
                    .forEach(edition -> extras.put("edition", views.edition(edition, pressed)));
        } else if (page.is("resource")) {
            site.resources().stream()
                    .filter(r -> r.page().equals(page))
                    .forEach(resource -> extras.put("contact", views.resource(resource)));
        } else if (page.is("form")) {
            site.forms().stream()
                    .filter(f -> f.page().equals(page))
                    .forEach(form -> extras.put("form", views.form(form)));
        }
        return extras;
    }

    /** What else there is to read. */
    private void near(Page page, Map<String, Object> extras) {
        extras.put("previous", views.itemOrNull(neighbors.above(page)));
        extras.put("next", views.itemOrNull(neighbors.below(page)));
        extras.put("related", related.to(page).stream().map(views::item).toList());
    }

    private void named(Fields fields, Map<String, Object> extras) {
        fields.text("contact").flatMap(site::resource).ifPresent(r -> extras.put("contact", views.resource(r)));
        fields.text("form").flatMap(site::form).ifPresent(f -> extras.put("form", views.form(f)));
    }

    private void front() {
        Optional<Page> index =
                pages().filter(page -> page.key().equals("index")).findFirst();
        PageView view = index.map(this::view)
                .orElseGet(() -> plain("front", site.settings().title(), menu.home()));
        put(
                menu.home().file(),
                "front",
                view,
                Map.of("lists", menu.sorted(sections()).stream().map(this::list).toList()));
    }

    private void section(Section section) {
        PageView view = section.index()
                .map(this::view)
                .orElseGet(() -> plain("section", menu.title(section), section.address()));
        List<LinkView> years = section.years().stream()
                .map(year -> views.link(String.valueOf(year.number()), year.address()))
                .toList();
        Map<String, Object> extras = Map.of("taxonomies", taxonomies(section), "years", years);
        leaves("section", view, list(section), section.address(), section.pages(), extras);
        section.years().forEach(year -> year(section, year));
    }

    private void year(Section section, Year year) {
        String title = menu.title(section) + ": " + year.number();
        String template = filler.has("archive") ? "archive" : "section";
        ListView list = views.list(section.folder(), title, urls.of(year.address()), year.pages());
        leaves(template, plain("archive", title, year.address()), list, year.address(), year.pages(), Map.of());
    }

    /** Writes a list page by page; what was written for the list stands on the first. */
    private void leaves(
            String template, PageView first, ListView list, Address at, List<Page> pages, Map<String, Object> extras) {
        List<Leaf> leaves = Leaf.of(at, pages, site.settings().pageSize());
        for (Leaf leaf : leaves) {
            String title = first.title() + " (" + leaf.number() + ")";
            PageView view = leaf.number() == 1 ? first : plain(first.type(), title, leaf.address());
            Map<String, Object> all = new HashMap<>(extras);
            all.put("list", views.list(list.name(), list.title(), list.href(), leaf.pages()));
            all.put("leaf", views.leaf(leaf, leaves));
            put(leaf.address().file(), template, view, all);
        }
    }

    private void search() {
        SearchIndex index = SearchIndex.of(
                new SearchEntries(site, language, urls, menu::title).all(),
                language.locale().getLanguage(),
                menu.search().path().substring(1));
        made.addAll(index.files());
        SearchView view = new SearchView(
                urls.ofFile(index.folder()),
                urls.ofFile(""),
                new SearchParts(views::item, urls).of(site, language, menu.sorted(sections()), menu));
        PageView page = plain(SEARCH, words.getOr(SEARCH, SEARCH), menu.search());
        put(menu.search().file(), SEARCH, page, Map.of(SEARCH, view));
    }

    private ListView list(Section section) {
        return views.list(section.folder(), menu.title(section), urls.of(section.address()), section.pages());
    }

    /** The ways in which the pages of a section can be gathered. */
    private List<LinkView> taxonomies(Section section) {
        return site.taxonomies().stream()
                .filter(t -> t.language().equals(language)
                        && t.terms().stream()
                                .flatMap(term -> term.pages().stream())
                                .anyMatch(p -> p.section().equals(section.folder())))
                .map(t ->
                        new LinkView(menu.title(t), urls.of(t.address()), language.tag(), language.direction(), false))
                .toList();
    }

    private void taxonomy(Taxonomy taxonomy) {
        List<ListView> terms = taxonomy.terms().stream()
                .map(term -> views.list(taxonomy.name(), term.label(), urls.of(term.address()), term.pages()))
                .toList();
        put(
                taxonomy.address().file(),
                "taxonomy",
                plain("taxonomy", menu.title(taxonomy), taxonomy.address()),
                Map.of("lists", terms));
        for (int i = 0; i < terms.size(); i++) {
            Taxonomy.Term term = taxonomy.terms().get(i);
            PageView view = plain("term", menu.title(taxonomy) + ": " + term.label(), term.address());
            leaves("term", view, terms.get(i), term.address(), term.pages(), Map.of());
        }
    }

    private PageView view(Page page) {
        return views.page(page, filler.wording(() -> new HtmlWriter(site, page, urls, words, this)
                .write(site.text(page, Channel.WEB))));
    }

    /** Nothing on it tells one address from another: what stood there is nobody's business. */
    private void takenDown(TakenDown gone) {
        String template = filler.has("taken-down") ? "taken-down" : "404";
        PageView view = plain("taken-down", words.getOr("taken-down", "410"), menu.home());
        put(gone.address().file(), template, view, Map.of());
    }

    /** The view of a page that no writer wrote. */
    private PageView plain(String type, String title, Address address) {
        return new PageView(
                type,
                title,
                urls.of(address),
                urls.absolute(address),
                language.tag(),
                language.direction(),
                "",
                null,
                null,
                new SafeString(""),
                Map.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                true);
    }

    @Override
    public String resource(String id, Page page) {
        return site.resource(id)
                .map(r -> filler.fill("part-resource", Map.of("resource", views.resource(r))))
                .orElse("");
    }

    @Override
    public String form(String id, Page page) {
        return site.form(id)
                .map(f -> filler.fill("part-form", Map.of("form", views.form(f))))
                .orElse("");
    }

    private void put(String path, String template, PageView page, Map<String, Object> extras) {
        Map<String, Object> variables = new HashMap<>(extras);
        variables.put("page", page);
        variables.put("feeds", feeds.from(path));
        variables.put(
                "site", menu.site(page, site.helpLine().map(views::resource).orElse(null)));
        made.add(Artifact.ofText(path, filler.fill(template, variables)));
    }
}
