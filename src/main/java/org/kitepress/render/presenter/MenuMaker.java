package org.kitepress.render.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Policy;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Value;
import org.kitepress.model.language.Language;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;
import org.kitepress.render.view.SiteView;
import org.kitepress.render.view.TranslationView;

/** Knows what the parts of the site are called in one language, and what its menu leads to. */
public final class MenuMaker {

    private final Site site;
    private final Language language;
    private final Urls urls;
    private final Messages words;
    private final Address home;
    private final List<LinkView> items;
    private final String policy;
    private final boolean searchable;

    /** @param searchable whether there is a page to search on */
    public MenuMaker(Site site, Language language, Urls urls, Messages words, boolean searchable) {
        this.site = site;
        this.language = language;
        this.urls = urls;
        this.words = words;
        this.home = site.languages().contains(language) ? site.settings().home(language) : Address.ROOT;
        this.searchable = searchable;
        this.items = site.settings().menu().stream()
                .flatMap(item -> item(item.text()).stream())
                .toList();
        this.policy = Policy.of(site);
    }

    public Address home() {
        return home;
    }

    /** What its page calls it, else what the theme does, else the folder's name. */
    public String title(Section section) {
        return section.index().map(Page::title).orElseGet(() -> plainTitle(section));
    }

    /** What the theme calls it, else the folder's name. */
    String plainTitle(Section section) {
        return words.find("section-" + section.folder()).orElse(section.folder());
    }

    /** Where the search page of the language stands. */
    public Address search() {
        return home.child("search");
    }

    public String title(Taxonomy taxonomy) {
        return words.find("taxonomy-" + taxonomy.name()).orElse(taxonomy.name());
    }

    /** The sections in the order of the menu, those that are not in it last. */
    public List<Section> sorted(List<Section> sections) {
        List<String> order =
                site.settings().menu().stream().map(Value.Text::text).toList();
        return sections.stream()
                .sorted(Comparator.comparing(
                        s -> order.contains(s.folder()) ? order.indexOf(s.folder()) : order.size()))
                .toList();
    }

    /** The site as this page sees it. */
    public SiteView site(PageView page, ResourceView helpLine) {
        List<LinkView> marked = items.stream()
                .map(item -> new LinkView(
                        item.label(),
                        item.href(),
                        item.language(),
                        item.direction(),
                        page.href().startsWith(item.href())))
                .toList();
        return new SiteView(
                site.settings().title(),
                urls.of(home),
                marked,
                languages(page),
                helpLine,
                site.settings().exitTo(),
                urls.ofFile(home.path().substring(1) + "feed.xml"),
                searchable ? urls.of(search()) : null,
                urls.ofFile("assets/"),
                policy,
                site.settings().onion().map(onion -> onion.url() + page.href()).orElse(null),
                site.settings().tabTitle().orElse(null));
    }

    private List<LinkView> languages(PageView page) {
        List<Language> all = site.languages();
        return all.size() < 2
                ? List.of()
                : all.stream().map(other -> page(other, page)).toList();
    }

    private LinkView page(Language other, PageView page) {
        String href = other.equals(language)
                ? page.href()
                : page.translations().stream()
                        .filter(translation -> translation.language().equals(other.tag()))
                        .map(TranslationView::href)
                        .findFirst()
                        .orElseGet(() -> urls.of(same(page, other)));
        return new LinkView(other.name(), href, other.tag(), other.direction(), other.equals(language));
    }

    /** The list that another language has of the same folder, else its front page. */
    private Address same(PageView page, Language other) {
        return site.sections(language)
                .filter(section -> urls.of(section.address()).equals(page.href()))
                .flatMap(section -> site.sections(other).filter(s -> s.folder().equals(section.folder())))
                .map(Section::address)
                .findFirst()
                .orElseGet(() -> site.settings().home(other));
    }

    /** A part of the site that this language does not have is not in its menu. */
    private Optional<LinkView> item(String name) {
        Optional<LinkView> section = site.sections().stream()
                .filter(s -> s.language().equals(language) && s.folder().equals(name))
                .findFirst()
                .map(s -> link(title(s), s.address()));
        String key = name.replaceFirst("\\.md$", "");
        return section.or(() -> site.pages().stream()
                .filter(p -> p.language().equals(language) && p.key().equals(key) && p.isOpen(Channel.WEB))
                .findFirst()
                .map(p -> link(p.title(), p.address())));
    }

    private LinkView link(String label, Address address) {
        return new LinkView(label, urls.of(address), language.tag(), language.direction(), false);
    }
}
