package org.kitepress.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Address;
import org.kitepress.model.Channel;
import org.kitepress.model.Edition;
import org.kitepress.model.Language;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TakenDown;
import org.kitepress.model.Trace;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.render.PageWriter.Draft;
import org.kitepress.render.meaning.Calendars;
import org.kitepress.render.meaning.Meaning;
import org.kitepress.render.search.IndexPatch;
import org.kitepress.render.search.SearchIndex;
import org.kitepress.render.search.SearchMemory;
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
    private final Words words;
    private final Filler filler;
    private final ViewMaker views;
    private final MenuMaker menu;
    private final Feeds feeds;
    private final EditionViews editions;
    private final PageExtras extras;
    private final PageWriter writer;
    private final SearchMemory memory;
    private final Outlet outlet;

    /** @param pressed the files of all editions, and the cards of pages */
    LanguageRenderer(
            Site site,
            Language language,
            Templates templates,
            Urls urls,
            List<Trace> pressed,
            SearchMemory memory,
            Outlet outlet) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        this.words = new Words(site.theme(), language);
        this.filler = new Filler(templates, words, DataViews.of(site.data(), language));
        this.views = new ViewMaker(site, urls, language);
        this.menu = new MenuMaker(site, language, urls, words, filler.has(SEARCH));
        this.feeds = new Feeds(site, language, urls, menu);
        this.editions = new EditionViews(views, urls, language, pressed);
        this.extras = new PageExtras(site, language, views, editions);
        Meaning meaning = new Meaning(site, language, pressed, menu::title, urls::absoluteFile);
        this.writer = new PageWriter(site, filler, views, menu, feeds, meaning, outlet);
        this.memory = memory;
        this.outlet = outlet;
    }

    void render() {
        texts(page -> true);
        front();
        DirectoryMaker directory = new DirectoryMaker(language, words, views);
        writer.writeAll(new ListRenderer(site, language, views, menu, filler, directory, this::view).drafts());
        takenDown();
        search(this::wholeIndex);
        if (language.equals(site.settings().language())) {
            PageView page = views.plain("404", words.getOr("not-found", "404"), new Address("/404/"));
            writer.write(new Draft("404.html", "404", page, Map.of()));
        }
        feeds.write(outlet);
        outlet.putAll(new Calendars(site, language, menu::title, urls::absoluteFile).all());
    }

    /** What shows all of these pages. */
    void render(Set<Page> pages) {
        texts(pages::contains);
        search(this::mendedIndex);
    }

    List<Problem> problems() {
        return filler.problems();
    }

    private Stream<Page> pages() {
        return site.pages().stream().filter(page -> page.language().equals(language) && page.isOpen(Channel.WEB));
    }

    /** The pages that writers wrote and that are no part of a list. */
    private void texts(Predicate<Page> wanted) {
        writer.writeAll(pages().filter(
                        page -> !page.key().equals("index") && !page.key().equals(page.section() + "/index"))
                .filter(wanted)
                .<Supplier<Draft>>map(page -> () -> draft(page))
                .toList());
    }

    private Draft draft(Page page) {
        return new Draft(page.address().file(), template(page.document().schema()), view(page), extras.of(page));
    }

    /** The template of a type, else that of the type it extends, else that of every page. */
    private String template(Schema schema) {
        return Stream.concat(Stream.of(schema.name()), schema.lineage().stream())
                .filter(filler::has)
                .findFirst()
                .orElse("page");
    }

    private void front() {
        PageView view = pages().filter(page -> page.key().equals("index"))
                .findFirst()
                .map(this::view)
                .orElseGet(() -> views.plain("front", site.settings().title(), menu.home()));
        List<ListView> lists = sections().stream().map(this::list).toList();
        Map<String, Object> variables = new HashMap<>(Map.of("lists", lists));
        newest().map(editions::of).ifPresent(edition -> variables.put("edition", edition));
        writer.write(new Draft(menu.home().file(), "front", view, variables));
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

    private void search(BiFunction<SearchEntries, String, SearchIndex> indexer) {
        if (filler.has(SEARCH)) {
            SearchEntries entries = new SearchEntries(site, language, urls, menu::title, memory);
            search(indexer.apply(entries, menu.search().path().substring(1)));
        }
    }

    private SearchIndex wholeIndex(SearchEntries entries, String folder) {
        return SearchIndex.of(entries.all(), language.locale().getLanguage(), folder);
    }

    /** Only the files of it that are not as they were, if that can be. */
    private SearchIndex mendedIndex(SearchEntries entries, String folder) {
        return memory.index(language.tag())
                .filter(before -> before.folder().equals(folder))
                .flatMap(before -> IndexPatch.of(
                        before,
                        memory::file,
                        entries.entries(),
                        entries.changes(),
                        language.locale().getLanguage()))
                .orElseGet(() -> wholeIndex(entries, folder));
    }

    private void search(SearchIndex index) {
        memory.keep(language.tag(), index.entry());
        outlet.putAll(index.files());
        SearchView view = new SearchView(
                urls.of(menu.search()),
                urls.ofFile(""),
                new SearchParts(views::item, urls).of(site, language, sections(), menu));
        PageView page = views.plain(SEARCH, words.getOr(SEARCH, SEARCH), menu.search());
        writer.write(new Draft(menu.search().file(), SEARCH, page, Map.of(SEARCH, view)));
    }

    private PageView view(Page page) {
        Text text = site.text(page, Channel.WEB);
        String html = filler.wording(() -> new HtmlWriter(site, page, urls, words, this).write(text));
        return views.page(page, html, headings(text));
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
        PageView view = views.plain("taken-down", words.getOr("taken-down", "410"), menu.home());
        writer.write(new Draft(gone.address().file(), template, view, Map.of()));
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
