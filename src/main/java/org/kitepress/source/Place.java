package org.kitepress.source;

import java.util.Comparator;

/**
 * A spot in a file that somebody wrote.
 *
 * @param file relative to the site's folder, with {@code /} between its parts
 * @param line from 1
 * @param column from 1, counted in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
