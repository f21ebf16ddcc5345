package org.kitepress.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.format.Format;
import org.kitepress.model.mailroom.MailRoom;

/**
 * One number of the newsletter.
 *
 * @param page its own page; the text on it is the editors' letter
 * @param slug the name of its folder under {@code print/}
 * @param issue as the editors count: {@code 12}; may be empty
 * @param contents the articles, in their order
 * @param formats what {@code print} makes
 * @param published what the website offers, too
 * @param mailRooms those that the editors named; empty if they named none
 * @param replyTo where mail from inside goes
 */
public record Edition(
        Page page,
        String slug,
        String issue,
        List<Page> contents,
        List<Format> formats,
        List<Format> published,
        List<MailRoom> mailRooms,
        Optional<Resource> replyTo) {

    /** The picture of its first page, beside its own page. */
    public static final String COVER = "cover.png";

    public Edition {
        contents = List.copyOf(contents);
        formats = List.copyOf(formats);
        published = List.copyOf(published);
        mailRooms = List.copyOf(mailRooms);
    }

    /**
     * The day that its files say they are of: the last change of its page or of an article. It is not the day of the build, so
     * that the same words are the same files tomorrow. Where no text has a day it is the first of 1970.
     */
    public LocalDate day() {
        return Stream.concat(Stream.of(page), contents.stream())
                .flatMap(text -> Stream.concat(text.date().stream(), text.changed().stream()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
