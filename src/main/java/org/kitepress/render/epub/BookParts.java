package org.kitepress.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.render.html.Dates;
import org.kitepress.render.html.Html;
import org.kitepress.render.html.HtmlWriter;
import org.kitepress.render.html.Urls;

/** Writes the parts of a book: the editors' letter, each article, and where an answer goes. */
final class BookParts {

    private final Site site;
    private final Edition edition;
    private final Urls urls;
    private final Messages words;

    /** @param words in the language of the edition */
    BookParts(Site site, Edition edition, Urls urls, Messages words) {
        this.site = site;
        this.edition = edition;
        this.urls = urls;
        this.words = words;
    }

    /** In the order in which they are read. */
    List<Book.Part> all() {
        List<Book.Part> parts = new ArrayList<>(List.of(front()));
        edition.contents().stream()
                .filter(article -> article.isOpen(Channel.EPUB))
                .forEach(article -> parts.add(article(article, parts.size())));
        if (edition.replyTo().filter(this::mayBeShown).isPresent()) {
            parts.add(back());
        }
        return parts;
    }

    /** The masthead, the help line and the editors' letter. */
    private Book.Part front() {
        Page page = edition.page();
        StringBuilder out = new StringBuilder("<h1>");
        Html.escape(out, page.title()).append("</h1>\n<p class=\"meta\">");
        Html.escape(out, String.join(" · ", dateline())).append("</p>\n");
        BookCards cards = new BookCards(site, words);
        site.helpLine().filter(this::mayBeShown).ifPresent(line -> {
            Html.escape(out.append("<p>"), words.get("help")).append("</p>\n");
            out.append(cards.resource(line));
        });
        if (page.isOpen(Channel.EPUB)) {
            out.append(text(page, words, cards));
        }
        return part("front", page.title(), page, out);
    }

    private List<String> dateline() {
        List<String> parts = new ArrayList<>(List.of(site.settings().title()));
        if (!edition.issue().isEmpty()) {
            parts.add(words.get("issue", Map.of("issue", edition.issue())));
        }
        Dates dates = new Dates(edition.page().language());
        edition.page().date().ifPresent(day -> parts.add(dates.of(day).text()));
        return parts;
    }

    private Book.Part article(Page page, int number) {
        Messages its = words.in(page.language());
        BookCards cards = new BookCards(site, its);
        StringBuilder out = new StringBuilder(new BookFacts(site, page, its).write());
        out.append(text(page, its, cards)).append(new BookEnd(page, its, cards).write());
        return part("article-" + number, page.title(), page, out);
    }

    private String text(Page page, Messages words, BookCards cards) {
        return new HtmlWriter(site, page, urls, words, cards).write(site.text(page, Channel.EPUB));
    }

    private Book.Part part(String name, String title, Page page, StringBuilder html) {
        return new Book.Part(name, title, page.language(), Optional.of(urls.of(page.address())), html.toString());
    }

    /** Where an answer goes. */
    private Book.Part back() {
        String title = words.get("paper-send-to");
        StringBuilder out = new StringBuilder();
        Html.escape(out.append("<h1>"), title).append("</h1>\n");
        edition.replyTo().ifPresent(address -> out.append(new BookCards(site, words).resource(address)));
        return new Book.Part("back", title, edition.page().language(), Optional.empty(), out.toString());
    }

    private boolean mayBeShown(Resource resource) {
        return BookCards.mayBeShown(resource.page());
    }
}
