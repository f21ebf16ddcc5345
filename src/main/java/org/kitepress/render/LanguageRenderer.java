package org.kitepress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Schema;
import org.kitepress.model.language.Language;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.render.feed.Feeds;
import org.kitepress.render.html.HeadingLevels;
import org.kitepress.render.html.HtmlWriter;
import org.kitepress.render.html.Urls;
import org.kitepress.render.meaning.Calendars;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.output.ArtifactSink;
import org.kitepress.render.output.PageKeys;
import org.kitepress.render.presenter.DataViews;
import org.kitepress.render.presenter.DirectoryMaker;
import org.kitepress.render.presenter.EditionViews;
import org.kitepress.render.presenter.MenuMaker;
import org.kitepress.render.presenter.PageExtras;
import org.kitepress.render.presenter.SearchParts;
import org.kitepress.render.presenter.ViewMaker;
import org.kitepress.render.search.IndexMemory;
import org.kitepress.render.search.SearchEntries;
import org.kitepress.render.search.SearchIndex;
import org.kitepress.render.template.TemplateRunner;
import org.kitepress.render.template.Templates;
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
    private final Messages words;
    private final TemplateRunner filler;
    private final ViewMaker views;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final EditionViews editions;
    private PageExtras extras;
    private final PageWriter writer;
    private final TextCache texts;
    private final IndexMemory indexes;
    private final ArtifactSink outlet;

    LanguageRenderer(
            Site site,
            Language language,
            Templates templates,
            Urls urls,
            Beside beside,
            TextCache texts,
            IndexMemory indexes,
            PageKeys look,
            ArtifactSink outlet) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        this.words = Messages.of(site, language, problems::add);
        this.filler = new TemplateRunner(templates, words, DataViews.of(site.data(), language), problems);
        this.texts = texts;
        this.indexes = indexes;
        this.views = new ViewMaker(site, texts, urls, language);
        this.menu = new MenuMaker(site, language, urls, words, filler.has(SEARCH));
        this.feeds = new Feeds(site, texts, language, urls, menu, look);
        this.editions = new EditionViews(views, urls, language, beside.sheets());
        Meaning meaning = new Meaning(site, texts, language, beside.cards(), menu::title, urls::absoluteFile);
        this.writer = new PageWriter(site, filler, views, menu, feeds, meaning, look, outlet);
        this.outlet = outlet;
    }

    void render() {
        pages();
        front();
        DirectoryMaker directory = new DirectoryMaker(language, words, views);
        writer.writeAll(new ListRenderer(site, language, views, menu, filler, directory, this::body).drafts());
        takenDown();
        search();
        if (language.equals(site.settings().language())) {
            PageView page = views.plain("404", words.find("not-found").orElse("404"), new Address("/404/"));
            writer.write(new Draft("404.html", () -> new Draft.Shown("404", page, Map.of())));
        }
        feeds.write(outlet);
        outlet.putAll(new Calendars(site, texts, language, menu::title, urls::absoluteFile).all());
    }

    List<Problem> problems() {
        return filler.problems();
    }

    private Stream<Page> open() {
        return site.pages().stream().filter(page -> page.language().equals(language) && page.isOpen(Channel.WEB));
    }

    /** The pages that writers wrote and that are no part of a list. */
    private void pages() {
        writer.writeAll(
                open().filter(page -> !page.key().equals("index") && !page.key().equals(page.section() + "/index"))
                        .map(this::draft)
                        .toList());
    }

    private Draft draft(Page page) {
        return new Draft(
                page.address().file(),
                body(page),
                () -> new Draft.Shown(template(page.document().schema()), views.page(page), extras().of(page)));
    }

    /** Made when the first page is drafted: it looks at all that pages have in common. */
    private synchronized PageExtras extras() {
        if (extras == null) {
            extras = new PageExtras(site, language, views, editions);
        }
        return extras;
    }

    /** The template of a type, else that of the type it extends, else that of every page. */
    private String template(Schema schema) {
        return Stream.concat(Stream.of(schema.name()), schema.lineage().stream())
                .filter(filler::has)
                .findFirst()
                .orElse("page");
    }

    private void front() {
        Optional<Page> index = open().filter(page -> page.key().equals("index")).findFirst();
        writer.write(new Draft(menu.home().file(), index.map(this::body).orElse(Draft.EMPTY), () -> front(index)));
    }

    private Draft.Shown front(Optional<Page> index) {
        PageView view = index.map(views::page)
                .orElseGet(() -> views.plain("front", site.settings().title(), menu.home()));
        List<ListView> lists = sections().stream().map(this::list).toList();
        Map<String, Object> variables = new HashMap<>(Map.of("lists", lists));
        newest().map(editions::of).ifPresent(edition -> variables.put("edition", edition));
        return new Draft.Shown("front", view, variables);
    }

    private Optional<Edition> newest() {
        return site.editions().stream()
                .filter(edition -> edition.page().language().equals(language)
                        && edition.page().isOpen(Channel.WEB))
                .max(Comparator.comparing(edition -> edition.page().date().orElse(LocalDate.MIN)));
    }

    private List<Section> sections() {
        return menu.sorted(site.sections(language).toList());
    }

    private ListView list(Section section) {
        return views.list(section.folder(), menu.title(section), section.address(), section.pages());
    }

    private void search() {
        if (filler.has(SEARCH)) {
            SearchEntries entries = new SearchEntries(site, language, urls, menu::title, texts);
            String folder = menu.search().path().substring(1);
            index(entries.index(indexes, folder), folder);
            writer.write(new Draft(menu.search().file(), this::searchPage));
        }
    }

    private Draft.Shown searchPage() {
        SearchView view = new SearchView(
                urls.of(menu.search()),
                urls.ofFile(""),
                new SearchParts(views::item, urls).of(site, language, sections(), menu));
        PageView page = views.plain(SEARCH, words.find(SEARCH).orElse(SEARCH), menu.search());
        return new Draft.Shown(SEARCH, page, Map.of(SEARCH, view));
    }

    private void index(SearchIndex index, String folder) {
        outlet.putAll(index.files());
        index.standing()
                .forEach(file -> outlet.put(new ArtifactSink.Order(
                        folder + file.name(),
                        Optional.empty(),
                        () -> new ArtifactSink.Making(
                                Optional.of(file.key()), () -> Artifact.ofText(folder + file.name(), "")))));
    }

    private Draft.Body body(Page page) {
        return new Draft.Body(texts.key(page), () -> written(page));
    }

    private Draft.Written written(Page page) {
        Text text = site.text(page, Channel.WEB);
        String html = new HtmlWriter(site, page, urls, words, this).write(text);
        return new Draft.Written(html, headings(text));
    }

    /** Those of the text's own parts, not those in boxes. */
    private List<LinkView> headings(Text text) {
        HeadingLevels levels = new HeadingLevels();
        return text.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> levels.next(heading.level()) == HeadingLevels.HIGHEST)
                .map(heading -> views.heading(PlainText.of(heading.content()), heading.id()))
                .toList();
    }

    /** Where pages stood in this language, which may have none any more. */
    void takenDown() {
        site.takenDown().stream().filter(t -> t.language().equals(language)).forEach(this::takenDown);
    }

    /** Nothing on it tells one address from another: what stood there is nobody's business. */
    private void takenDown(TakenDown gone) {
        String template = filler.has("taken-down") ? "taken-down" : "404";
        PageView view = views.plain("taken-down", words.find("taken-down").orElse("410"), menu.home());
        writer.write(new Draft(gone.address().file(), () -> new Draft.Shown(template, view, Map.of())));
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
}
