package org.kitepress.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.kitepress.model.address.Address;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.consent.Review;
import org.kitepress.model.data.ContentKind;
import org.kitepress.model.document.Document;
import org.kitepress.model.language.Language;

/**
 * A document that has found its place on the site.
 *
 * @param key what it shares with its translations: the path of its file without language and extension
 * @param section the folder under {@code content/} that it stands in; empty for a page beside them
 * @param channels the ways out that are open for it on the day of the build
 */
public record Page(
        Document document,
        String key,
        String section,
        Language language,
        Address address,
        String title,
        Optional<LocalDate> date,
        Set<Channel> channels) {

    public Page {
        channels = Set.copyOf(channels);
    }

    /** In one site a page is known by its file; comparing whole texts would cost more than all else. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && page.document.path().equals(document.path());
    }

    @Override
    public int hashCode() {
        return document.path().hashCode();
    }

    /** The day of its last change: {@code updated}, else the day it was published. */
    public Optional<LocalDate> changed() {
        return latest("updated", "date");
    }

    /** The last day on which somebody is known to have looked at it: its last change, or when it was {@code reviewed}. */
    public Optional<LocalDate> looked() {
        return latest("updated", "reviewed", "date");
    }

    private Optional<LocalDate> latest(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> document.fields().day(name).stream())
                .max(Comparator.naturalOrder());
    }

    public boolean isOpen(Channel channel) {
        return channels.contains(channel);
    }

    /** Whether it can be followed in a feed. */
    public boolean isInFeeds() {
        return isOpen(Channel.WEB) && isOpen(Channel.FEED) && date().isPresent();
    }

    /** The name of its type: {@code guide}. */
    public String type() {
        return document.schema().name();
    }

    /** Who checked it last, and how long that holds; empty if nobody has to. */
    public Optional<Review> review() {
        return Review.of(document.fields());
    }

    /** Whether its type is of this kind. */
    public boolean is(ContentKind kind) {
        return document.schema().is(kind);
    }

    /** Whether it is the page of a folder: {@code index.md}. */
    public boolean isIndex() {
        return key.equals("index") || key.endsWith("/index");
    }
}
