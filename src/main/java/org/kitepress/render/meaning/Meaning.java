package org.kitepress.render.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.TitleCard;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.language.Language;
import org.kitepress.render.html.Json;
import org.kitepress.render.view.MeaningView;
import org.kitepress.render.view.PageView;

/** Knows what the pages of one language say of themselves to programs; a page that is closed for search says nothing. */
public final class Meaning {

    private static final Set<String> NO_PAGES = Set.of("404", "taken-down");

    private final Site site;
    private final Language language;
    private final Address home;
    private final Set<String> cards;
    private final LinkedData data;
    private final UnaryOperator<String> absolute;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    /**
     * @param cards the paths of the pictures of titles
     * @param titles what a section is called
     * @param absolute the whole web address of a file of the site
     */
    public Meaning(
            Site site,
            TextCache texts,
            Language language,
            Set<String> cards,
            Function<Section, String> titles,
            UnaryOperator<String> absolute) {
        this.site = site;
        this.language = language;
        this.home = site.settings().home(language);
        this.cards = cards;
        this.data = new LinkedData(site, texts, language, titles, absolute);
        this.absolute = absolute;
        site.pages().stream()
                .filter(page ->
                        page.language().equals(language) && page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH))
                .forEach(page -> pages.put(page.address().file(), page));
        site.sections(language)
                .forEach(section -> sections.put(section.address().file(), section));
    }

    /**
     * Null if it says nothing.
     *
     * @param file of the page
     */
    public MeaningView of(String file, PageView view) {
        if (!view.search() || NO_PAGES.contains(view.type())) {
            return null;
        }
        Optional<Page> page = Optional.ofNullable(pages.get(file));
        Optional<String> card = card(file);
        Optional<String> said = data(file, page, card.map(absolute));
        boolean own = card.filter(path -> path.equals(cardOf(file))).isPresent();
        return new MeaningView(
                page.filter(LinkedData::isArticle).isPresent() ? "article" : "website",
                locale(),
                card.map(absolute).orElse(null),
                TitleCard.words(
                        own ? view.title() : site.settings().title(),
                        site.settings().title()),
                said.orElse(null));
    }

    private Optional<String> data(String file, Optional<Page> page, Optional<String> card) {
        Stream<Json> things = page.isPresent() ? data.of(page.get(), card) : Stream.empty();
        if (file.equals(home.file())) {
            things = Stream.concat(Stream.of(data.organization()), things);
        } else if (sections.containsKey(file)) {
            things = Stream.concat(things, Stream.of(data.wayTo(sections.get(file))));
        }
        List<Json> all = things.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(LinkedData.graph(all));
    }

    /** A page without a card of its own, such as a list, is shown with that of the front page. */
    private Optional<String> card(String file) {
        return Stream.of(cardOf(file), cardOf(home.file()))
                .filter(cards::contains)
                .findFirst();
    }

    private static String cardOf(String file) {
        return file.replaceFirst("index\\.html$", TitleCard.FILE);
    }

    private String locale() {
        String country = language.locale().getCountry();
        String code = language.locale().getLanguage();
        return country.isEmpty() ? code : code + "_" + country;
    }
}
