package org.kitepress.render.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * All that the files of a feed say: they are made from this and from nothing else, so that its hash is their key.
 *
 * @param language its tag
 * @param folder where its files stand, from the root of the site; empty or with a slash at its end
 * @param url the whole address of the page that shows the same list
 * @param author who publishes it
 * @param updated the day of the newest change in it; of a feed without pages, today
 */
public record FeedDocument(
        String title,
        String language,
        String folder,
        String url,
        String author,
        LocalDate updated,
        List<FeedEntry> entries) {

    /**
     * The path of one of its files.
     *
     * @param name of the file
     */
    public String file(String name) {
        return folder + name;
    }

    /**
     * The whole address of one of its files.
     *
     * @param name of the file
     */
    public String url(String name) {
        return url + name;
    }

    /** A day has no hour; noon in Greenwich is that day almost everywhere. */
    public static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }

    /** As RFC 3339 writes it. */
    public static String instant(LocalDate day) {
        return day + "T12:00:00Z";
    }
}
