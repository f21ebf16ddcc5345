package org.kitepress.render.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.model.Event;
import org.kitepress.model.Form;
import org.kitepress.model.ListPage;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.Taxonomy;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.address.PhoneNumber;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Fields;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.Punctuation;
import org.kitepress.render.html.Dates;
import org.kitepress.render.html.Urls;
import org.kitepress.render.view.EventView;
import org.kitepress.render.view.FormView;
import org.kitepress.render.view.ItemView;
import org.kitepress.render.view.LeafView;
import org.kitepress.render.view.LinkView;
import org.kitepress.render.view.ListView;
import org.kitepress.render.view.PageView;
import org.kitepress.render.view.ResourceView;
import org.kitepress.render.view.SourceView;
import org.kitepress.render.view.TranslationView;

/** Makes what templates see of what the site knows, for pages of one language. */
public final class ViewMaker {

    private final Site site;
    private final TextCache texts;
    private final Urls urls;
    private final Language language;
    private final Dates dates;
    private final FieldViews fields;
    private final Map<Page, List<LinkView>> terms = new HashMap<>();
    private final Map<Page, ItemView> items = new ConcurrentHashMap<>();
    private final Map<Page, Resource> resources = new HashMap<>();

    public ViewMaker(Site site, TextCache texts, Urls urls, Language language) {
        this.site = site;
        this.texts = texts;
        this.urls = urls;
        this.language = language;
        this.dates = new Dates(language);
        this.fields = new FieldViews(
                language, dates, id -> site.resource(id).map(this::resource).orElse(null), id -> site.form(id)
                        .map(this::form)
                        .orElse(null));
        site.taxonomies(language).forEach(this::index);
        site.resources().forEach(resource -> resources.put(resource.page(), resource));
    }

    private void index(Taxonomy taxonomy) {
        for (Taxonomy.Term term : taxonomy.terms()) {
            LinkView link = link(term.label(), term.address());
            term.pages().forEach(page -> terms.computeIfAbsent(page, p -> new ArrayList<>())
                    .add(link));
        }
    }

    /** All but its text. */
    public PageView page(Page page) {
        return new PageView(
                page.type(),
                page.title(),
                urls.of(page.address()),
                urls.absolute(page.address()),
                language.tag(),
                language.direction(),
                texts.summary(site, page, Channel.WEB),
                page.date().map(dates::of).orElse(null),
                page.document().fields().day("updated").map(dates::of).orElse(null),
                PageView.NO_TEXT,
                List.of(),
                fields.of(page.document().fields(), page.document().schema().fields()),
                page.document().fields().groups("sources").stream()
                        .map(this::source)
                        .toList(),
                page.review().filter(review -> review.isOverdue(site.today())).isPresent(),
                terms(page),
                translations(page),
                page.isOpen(Channel.SEARCH));
    }

    private SourceView source(Fields source) {
        return new SourceView(
                source.text("title").orElse(""),
                source.text("publisher").orElse(null),
                source.text("url").orElse(null),
                source.day("date").map(dates::of).orElse(null));
    }

    private List<LinkView> terms(Page page) {
        return terms.getOrDefault(page, List.of());
    }

    private List<TranslationView> translations(Page page) {
        List<Page> all = site.links().translations(page).stream()
                .filter(p -> p.isOpen(Channel.WEB))
                .toList();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(p -> new TranslationView(
                                p.language().tag(), urls.of(p.address()), urls.absolute(p.address())))
                        .toList();
    }

    /** The same in every list that it stands in. */
    public ItemView item(Page page) {
        return items.computeIfAbsent(page, this::newItem);
    }

    private ItemView newItem(Page page) {
        return new ItemView(
                page.type(),
                page.title(),
                urls.of(page.address()),
                about(page),
                Event.of(page).map(Event::first).or(page::date).map(dates::of).orElse(null),
                Event.of(page).filter(event -> event.isPast(site.today())).isPresent(),
                page.document().warning().orElse(null),
                terms(page));
    }

    /** A resource is told by how it is reached. */
    private String about(Page page) {
        return Resource.reach(page).orElseGet(() -> texts.summary(site, page, Channel.WEB));
    }

    public ListView list(String name, String title, Address address, List<Page> pages) {
        return new ListView(
                name, title, urls.of(address), pages.stream().map(this::item).toList());
    }

    /** The view of a page that no writer wrote. */
    public PageView plain(String type, String title, Address address) {
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
                PageView.NO_TEXT,
                List.of(),
                Map.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                true);
    }

    /** Null for null. */
    ItemView itemOrNull(Page page) {
        return page == null ? null : item(page);
    }

    /** To a place in this page. */
    public LinkView heading(String label, String id) {
        return new LinkView(label, "#" + id, language.tag(), language.direction(), false);
    }

    public LinkView link(String label, Address address) {
        return link(label, address, false);
    }

    LinkView link(String label, Address address, boolean current) {
        return new LinkView(label, urls.of(address), language.tag(), language.direction(), current);
    }

    /** Those of the pages that are resources. */
    public List<ResourceView> resources(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> Optional.ofNullable(resources.get(page)).stream())
                .map(this::resource)
                .toList();
    }

    /** Where a page of a list stands among these; null if the list has only one. */
    public LeafView leaf(ListPage leaf, List<ListPage> leaves) {
        if (leaves.size() == 1) {
            return null;
        }
        int place = leaves.size() - leaf.number();
        boolean dated = leaf.pages().stream().allMatch(page -> page.date().isPresent());
        return new LeafView(
                place == 0 ? null : urls.of(leaves.get(place - 1).address()),
                leaf.number() == 1 ? null : urls.of(leaves.get(place + 1).address()),
                dated ? 0 : place + 1,
                dated ? 0 : leaves.size());
    }

    public ResourceView resource(Resource resource) {
        Fields fields = resource.page().document().fields();
        List<String> languages = fields.texts("languages").stream()
                .map(tag -> new Language(tag).locale().getDisplayName(language.locale()))
                .toList();
        return new ResourceView(
                resource.name(),
                urls.of(resource.page().address()),
                fields.text("kind").orElse(null),
                resource.phone().orElse(null),
                dial("tel:", resource.phone()),
                resource.text().orElse(null),
                dial("sms:", resource.text()),
                resource.post(),
                resource.url().orElse(null),
                resource.hours().orElse(null),
                languages,
                resource.confirmed().map(dates::of).orElse(null),
                resource.isStale(site.today()),
                fields.text("source").orElse(null),
                resource.page().language().tag(),
                resource.page().language().direction());
    }

    /** Null if there is no number that a telephone could take. */
    private static String dial(String scheme, Optional<String> number) {
        return number.flatMap(typed -> new PhoneNumber(typed).dialled())
                .map(digits -> scheme + digits)
                .orElse(null);
    }

    EventView event(Event event) {
        return new EventView(
                dates.of(event.first()),
                event.from().map(dates::of).orElse(null),
                event.last().equals(event.first()) ? null : dates.of(event.last()),
                event.until().map(dates::of).orElse(null),
                event.place()
                        .map(place -> Punctuation.set(place, language.locale().getLanguage()))
                        .orElse(null),
                event.isPast(site.today()),
                urls.ofFile(event.page().address().path().substring(1) + Event.FILE));
    }

    public FormView form(Form form) {
        return new FormViews(urls, this::resource).of(form);
    }
}
