package org.kitepress.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.diag.Result;
import org.kitepress.model.Artifact;
import org.kitepress.model.Channel;
import org.kitepress.model.Edition;
import org.kitepress.model.Format;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Resource;
import org.kitepress.model.Site;
import org.kitepress.model.text.PlainText;
import org.kitepress.render.epub.Book;
import org.kitepress.render.epub.BookWriter;

/** Makes books of editions, for readers and tablets: all that is open for {@code epub}, and nothing else. */
public final class Books {

    private final Site site;
    private final Urls urls;
    private final Edition edition;
    private final Words words;

    private Books(Site site, Edition edition) {
        this.site = site;
        this.urls = new Urls(site.settings());
        this.edition = edition;
        this.words = new Words(site.theme(), edition.page().language());
    }

    /**
     * The edition as one file; nothing, and a problem, if the theme lacks a word for it.
     *
     * @param cover its first page as a picture, if there is one
     */
    public static Result<List<Artifact>> make(Site site, Edition edition, Optional<Artifact> cover) {
        try {
            return new Result<>(List.of(new Books(site, edition).make(cover)), List.of());
        } catch (Words.MissingWordException e) {
            return new Result<>(List.of(), List.of(e.problem()));
        }
    }

    private Artifact make(Optional<Artifact> cover) {
        Page page = edition.page();
        Book book = new Book(
                urls.absolute(page.address()),
                page.title() + (edition.issue().isEmpty() ? "" : " · " + issue()),
                site.settings().title(),
                page.language(),
                page.date(),
                site.today(),
                cover.filter(picture -> showsNothingElse()),
                parts(),
                labels());
        Map<String, Picture> pictures = new HashMap<>();
        site.pictures()
                .forEach(picture -> pictures.put(urls.ofFile(picture.narrowest().file()), picture));
        return BookWriter.write(Format.EPUB.file(), book, address -> Optional.ofNullable(pictures.get(address)));
    }

    /** The cover is a picture of paper, so it is only used where paper says nothing that the book does not. */
    private boolean showsNothingElse() {
        return Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                .allMatch(page ->
                        page.isOpen(Channel.EPUB) && words(page, Channel.PRINT).equals(words(page, Channel.EPUB)));
    }

    private String words(Page page, Channel channel) {
        return PlainText.ofBlocks(site.text(page, channel).blocks());
    }

    private String issue() {
        return words.get("issue", edition.issue());
    }

    private Book.Labels labels() {
        return new Book.Labels(
                words.get("in-this-issue"),
                words.get("cover", edition.page().title()),
                words.get("book-accessibility"));
    }

    private List<Book.Part> parts() {
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
            parts.add(issue());
        }
        Dates dates = new Dates(edition.page().language());
        edition.page().date().ifPresent(day -> parts.add(dates.of(day).text()));
        return parts;
    }

    private Book.Part article(Page page, int number) {
        Words words = new Words(site.theme(), page.language());
        BookCards cards = new BookCards(site, words);
        BookFacts facts = new BookFacts(site, page, words, cards);
        StringBuilder out = new StringBuilder(facts.before());
        out.append(text(page, words, cards)).append(facts.after());
        return part("article-" + number, page.title(), page, out);
    }

    private String text(Page page, Words words, BookCards cards) {
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
