package org.kitepress.render.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kitepress.model.Event;
import org.kitepress.model.Page;
import org.kitepress.model.Section;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.data.Fields;
import org.kitepress.model.language.Language;
import org.kitepress.model.text.Punctuation;
import org.kitepress.render.html.Json;

/** Says what a page is in the words of schema.org, as JSON-LD 1.1: only what can be read on the page itself. */
final class LinkedData {

    private final Site site;
    private final TextCache texts;
    private final Language language;
    private final Function<Section, String> titles;
    private final UnaryOperator<String> absolute;
    private final Map<String, Section> sections = new HashMap<>();

    LinkedData(
            Site site,
            TextCache texts,
            Language language,
            Function<Section, String> titles,
            UnaryOperator<String> absolute) {
        this.site = site;
        this.texts = texts;
        this.language = language;
        this.titles = titles;
        this.absolute = absolute;
        site.sections(language).forEach(section -> sections.put(section.folder(), section));
    }

    /** All of it as one object. */
    static String graph(List<Json> things) {
        return new Json()
                .text("@context", "https://schema.org")
                .list("@graph", things)
                .toString();
    }

    static boolean isArticle(Page page) {
        return page.is(ContentKind.POST) || page.is(ContentKind.STORY);
    }

    /** Who speaks here; nothing of the people behind it. */
    Json organization() {
        return thing("Organization").text("name", site.settings().title()).text("url", absolute.apply(""));
    }

    /**
     * What a page is.
     *
     * @param card the address of its picture
     */
    Stream<Json> of(Page page, Optional<String> card) {
        List<Json> things = new ArrayList<>();
        if (isArticle(page)) {
            things.add(article(page, card));
        }
        Event.of(page).map(this::event).ifPresent(things::add);
        things.addAll(instructions(page));
        questions(page).ifPresent(things::add);
        if (!page.isIndex() && sections.containsKey(page.section())) {
            things.add(wayTo(page));
        }
        return things.stream();
    }

    /** The author is a name and no person: nobody says whether there is one behind it, or several. */
    private Json article(Page page, Optional<String> card) {
        Json article = thing("Article")
                .text("headline", page.title())
                .text("url", url(page))
                .text("inLanguage", language.tag());
        String summary = texts.summary(site, page, Channel.WEB);
        if (!summary.isEmpty()) {
            article.text("description", summary);
        }
        page.date().ifPresent(day -> article.text("datePublished", day.toString()));
        page.changed().ifPresent(day -> article.text("dateModified", day.toString()));
        page.document().author().ifPresent(name -> article.text("author", set(name)));
        card.ifPresent(picture -> article.text("image", picture));
        return article;
    }

    private Json event(Event event) {
        Json thing = thing("Event")
                .text("name", event.page().title())
                .text("url", url(event.page()))
                .text("inLanguage", language.tag())
                .text("startDate", event.begins())
                .text("endDate", event.ends());
        String summary = texts.summary(site, event.page(), Channel.WEB);
        if (!summary.isEmpty()) {
            thing.text("description", summary);
        }
        event.place().ifPresent(place -> thing.object("location", thing("Place").text("name", set(place))));
        return thing;
    }

    /** A text that somebody is warned of stays where it is. */
    private List<Json> instructions(Page page) {
        return page.document().warning().isPresent() || !page.document().facts().steps()
                ? List.of()
                : texts
                        .of(
                                page,
                                "steps",
                                Instructions::unpack,
                                Instructions::pack,
                                () -> Instructions.in(site.text(page, Channel.WEB), page.title()))
                        .stream()
                        .map(this::instruction)
                        .toList();
    }

    private Json instruction(Instructions.Instruction instruction) {
        List<Json> steps = instruction.steps().stream()
                .map(step -> thing("HowToStep").text("text", step))
                .toList();
        return thing("HowTo")
                .text("name", instruction.name())
                .text("inLanguage", language.tag())
                .list("step", steps);
    }

    private Optional<Json> questions(Page page) {
        List<Json> questions = page.is(ContentKind.PROFILE)
                ? page.document().fields().groups("questions").stream()
                        .map(this::question)
                        .toList()
                : List.of();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        thing("FAQPage").text("inLanguage", language.tag()).list("mainEntity", questions));
    }

    private Json question(Fields question) {
        Json answer = thing("Answer").text("text", set(question.text("answer").orElse("")));
        return thing("Question")
                .text("name", set(question.text("ask").orElse("")))
                .object("acceptedAnswer", answer);
    }

    Json wayTo(Section section) {
        return way(home(1), stop(2, titles.apply(section), section.address()));
    }

    private Json wayTo(Page page) {
        Section section = sections.get(page.section());
        return way(home(1), stop(2, titles.apply(section), section.address()), stop(3, page.title(), page.address()));
    }

    private static Json way(Json... stops) {
        return thing("BreadcrumbList").list("itemListElement", List.of(stops));
    }

    private Json home(int position) {
        return stop(position, site.settings().title(), site.settings().home(language));
    }

    private Json stop(int position, String name, Address address) {
        return thing("ListItem")
                .number("position", position)
                .text("name", name)
                .text("item", absolute.apply(address.path().substring(1)));
    }

    private String url(Page page) {
        return absolute.apply(page.address().path().substring(1));
    }

    /** As the page sets it. */
    private String set(String typed) {
        return Punctuation.set(typed, language.locale().getLanguage());
    }

    private static Json thing(String type) {
        return new Json().text("@type", type);
    }
}
