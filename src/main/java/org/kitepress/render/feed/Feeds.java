package org.kitepress.render.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.memo.Hash;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.language.Language;
import org.kitepress.render.html.Urls;
import org.kitepress.render.output.ArtifactSink;
import org.kitepress.render.output.PageKeys;
import org.kitepress.render.presenter.MenuMaker;
import org.kitepress.render.view.FeedDocument;
import org.kitepress.render.view.FeedView;

/** Everything that can be followed in one language: all of it, each section, each term of a taxonomy. */
public final class Feeds {

    private static final Hash NO_TEXT = new Hash(0, 0);

    private final Site site;
    private final TextCache texts;
    private final Language language;
    private final Urls urls;
    private final MenuMaker menu;
    private final PageKeys look;
    private final Map<String, Feed> byFile = new LinkedHashMap<>();

    public Feeds(Site site, TextCache texts, Language language, Urls urls, MenuMaker menu, PageKeys look) {
        this.site = site;
        this.texts = texts;
        this.language = language;
        this.urls = urls;
        this.menu = menu;
        this.look = look;
        home();
        site.sections(language).forEach(this::section);
        site.taxonomies(language).forEach(this::taxonomy);
    }

    private void home() {
        Stream<Page> pages = site.pages().stream().filter(p -> p.language().equals(language));
        Feed feed = Feed.of(site.settings().title(), language, menu.home(), pages);
        byFile.put(menu.home().file(), feed);
    }

    private void section(Section section) {
        add(menu.title(section), section.address(), section.pages());
    }

    private void taxonomy(Taxonomy taxonomy) {
        taxonomy.terms().forEach(term -> add(menu.title(taxonomy) + ": " + term.label(), term.address(), term.pages()));
    }

    /** A list of pages without dates is nothing to follow. */
    private void add(String title, Address address, List<Page> pages) {
        Feed feed = Feed.of(title + " · " + site.settings().title(), language, address, pages.stream());
        if (!feed.pages().isEmpty()) {
            byFile.put(address.file(), feed);
        }
    }

    public void write(ArtifactSink outlet) {
        FeedMaker maker = new FeedMaker(site, texts, urls);
        outlet.keepAll(
                byFile.values().stream().flatMap(feed -> orders(feed, maker)).toList(), order -> order);
    }

    private Stream<ArtifactSink.Order> orders(Feed feed, FeedMaker maker) {
        return Stream.of(FeedFormat.values())
                .map(format -> new ArtifactSink.Order(feed.file(format), look.sooner(NO_TEXT), () -> {
                    FeedDocument all = maker.document(feed);
                    return new ArtifactSink.Making(
                            Optional.of(look.key(List.of(format, all))), () -> format.write(all));
                }));
    }

    /**
     * What can be followed from a page: all of the language, and the list that the page shows.
     *
     * @param file of the page
     */
    public List<FeedView> from(String file) {
        return Stream.of(menu.home().file(), file)
                .distinct()
                .filter(byFile::containsKey)
                .map(byFile::get)
                .flatMap(this::views)
                .toList();
    }

    private Stream<FeedView> views(Feed feed) {
        return Stream.of(FeedFormat.values())
                .map(format -> new FeedView(
                        feed.title() + " (" + format.label() + ")", format.type(), urls.ofFile(feed.file(format))));
    }
}
