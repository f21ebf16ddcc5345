package org.kitepress.render.view;

import java.util.List;

/**
 * An edition.
 *
 * @param issue may be empty
 * @param date the day on its masthead
 * @param contents its articles, as far as they are on the web
 * @param files what can be taken away
 * @param cover its first page as a picture, or null
 */
public record EditionView(
        String title,
        String href,
        String issue,
        DateView date,
        List<ItemView> contents,
        List<FileView> files,
        CoverView cover) {

    /**
     * The first page as a picture.
     *
     * @param width, height in pixels
     */
    public record CoverView(String href, int width, int height) {}

    /**
     * A file.
     *
     * @param format its name: {@code letter}
     * @param kind {@code PDF} or {@code EPUB}
     * @param size for people: {@code 210 kB}
     */
    public record FileView(String format, String kind, String href, String size) {}
}
