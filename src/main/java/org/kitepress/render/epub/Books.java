package org.kitepress.render.epub;

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
import org.kitepress.model.Site;
import org.kitepress.model.text.PlainText;
import org.kitepress.render.html.Urls;
import org.kitepress.render.html.Words;

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
                page.title() + (edition.issue().isEmpty() ? "" : " · " + words.get("issue", edition.issue())),
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
        return BookWriter.write(Format.EPUB.file(), book, address -> Optional.ofNullable(pictures.get(address)));
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
                words.get("cover", edition.page().title()),
                words.get("book-accessibility"));
    }
}
