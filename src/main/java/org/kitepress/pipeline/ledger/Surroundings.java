package org.kitepress.pipeline.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.model.Event;
import org.kitepress.model.Page;
import org.kitepress.model.Picture;
import org.kitepress.model.Site;
import org.kitepress.model.TextCache;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;
import org.kitepress.source.SourceFile;

/**
 * The hash of all that pages show of the site and of each other: everything but the texts, of which others show a summary and nothing
 * else. The day is in it only by what it decides. As long as it is the same, a page whose own text is the same need not be drafted to know that it is the same.
 */
final class Surroundings {

    private final Hasher all = Hasher.begin();

    private Surroundings() {}

    /**
     * Empty if some file cannot be known again.
     *
     * @param documents all that writers wrote, shown or not
     * @param facts the hash of what is known of such a file beside its text
     * @param files all that the site is made from
     */
    static Optional<Hash> of(
            Site site,
            TextCache texts,
            List<Document> documents,
            Function<Document, Hash> facts,
            List<SourceFile> files) {
        if (documents.stream().anyMatch(document -> document.imprint().content().isEmpty())) {
            return Optional.empty();
        }
        Surroundings surroundings = new Surroundings();
        surroundings.files(files, documents);
        documents.forEach(document -> surroundings.document(document, facts.apply(document)));
        site.pages().forEach(page -> surroundings.page(page, site, texts));
        site.resources().forEach(one -> surroundings.flag(one.isStale(site.today())));
        surroundings.emptyFeeds(site);
        site.takenDown().forEach(gone -> surroundings.all.add(gone.address().path()));
        site.pictures().stream().flatMap(Picture::all).forEach(surroundings::picture);
        return Optional.of(surroundings.all.hash());
    }

    /** All that is neither a text nor a picture. */
    private void files(List<SourceFile> files, List<Document> documents) {
        Set<String> known = documents.stream().map(Document::path).collect(Collectors.toSet());
        files.stream()
                .filter(file -> file.extension().equals("yaml") && !known.contains(file.path()))
                .forEach(file -> all.add(file.path()).add(file.bytes()));
    }

    /** What has no page of its own is shown by others. */
    private void document(Document document, Hash facts) {
        all.add(document.path()).add(facts);
        if (document.schema().has(Trait.PAGELESS)) {
            document.imprint().content().ifPresent(all::add);
        }
    }

    private void page(Page page, Site site, TextCache texts) {
        all.add(page.document().path()).add(page.address().path());
        for (Channel channel : Channel.values()) {
            flag(page.isOpen(channel));
        }
        flag(page.review().filter(review -> review.isOverdue(site.today())).isPresent());
        flag(Event.of(page).filter(event -> event.isPast(site.today())).isPresent());
        if (page.isOpen(Channel.WEB)) {
            all.add(texts.summary(site, page, Channel.WEB)).add(texts.summary(site, page, Channel.FEED));
        }
    }

    private void flag(boolean on) {
        all.add(on ? 1 : 0);
    }

    /** A feed without pages shows the day. */
    private void emptyFeeds(Site site) {
        boolean full = site.languages().stream().allMatch(language -> site.pages().stream()
                .anyMatch(page -> page.language().equals(language) && page.isInFeeds()));
        all.add(full ? 0 : site.today().toEpochDay());
    }

    private void picture(Picture.Copy copy) {
        all.add(copy.file()).add(copy.width()).add(copy.height());
    }
}
