package org.kitepress.render.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.model.Edition;
import org.kitepress.model.Messages;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.format.ReflowableFormat;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.text.PlainText;
import org.kitepress.render.html.Urls;

/** Makes books of editions, for readers and tablets: all that is open for {@code epub}, and nothing else. */
public final class Books {

    private final Site site;
    private final Urls urls;
    private final Edition edition;
    private final Messages words;

    private Books(Site site, Edition edition, Consumer<Problem> missing) {
        this.site = site;
        this.urls = new Urls(site.settings());
        this.edition = edition;
        this.words = Messages.of(site, edition.page().language(), missing);
    }

    /**
     * The edition as one file.
     *
     * @param cover its first page as a picture, if there is one
     */
    public static Result<List<Artifact>> make(Site site, Edition edition, Optional<Artifact> cover) {
        List<Problem> problems = new ArrayList<>();
        Artifact book = new Books(site, edition, problems::add).make(cover);
        return new Result<>(List.of(book), problems);
    }

    private Artifact make(Optional<Artifact> cover) {
        Page page = edition.page();
        Book book = new Book(
                urls.absolute(page.address()),
                page.title()
                        + (edition.issue().isEmpty()
                                ? ""
                                : " · " + words.get("issue", Map.of("issue", edition.issue()))),
                site.settings().title(),
                page.language(),
                page.date(),
                edition.day(),
                cover.filter(picture -> showsNothingElse()),
                new BookParts(site, edition, urls, words).all(),
                labels());
        Map<String, Picture> pictures = new HashMap<>();
        site.pictures()
                .forEach(picture -> pictures.put(urls.ofFile(picture.narrowest().file()), picture));
        return BookWriter.write(
                ReflowableFormat.EPUB.file(), book, address -> Optional.ofNullable(pictures.get(address)));
    }

    /** The cover is a picture of paper, so it is only used where paper says nothing that the book does not. */
    private boolean showsNothingElse() {
        return Stream.concat(site.helpLine().stream(), edition.replyTo().stream())
                        .allMatch(resource -> resource.page().isOpen(Channel.EPUB))
                && Stream.concat(Stream.of(edition.page()), edition.contents().stream())
                        .allMatch(this::isSameOnPaper);
    }

    private boolean isSameOnPaper(Page page) {
        return page.isOpen(Channel.EPUB) && words(page, Channel.PRINT).equals(words(page, Channel.EPUB));
    }

    private String words(Page page, Channel channel) {
        return PlainText.ofBlocks(site.text(page, channel).blocks());
    }

    private Book.Labels labels() {
        return new Book.Labels(
                words.get("in-this-issue"),
                words.get("cover", Map.of("title", edition.page().title())),
                words.get("book-accessibility"));
    }
}
