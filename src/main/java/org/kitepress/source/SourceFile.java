package org.kitepress.source;

import java.util.Locale;

/**
 * One file as it stood when it was read.
 *
 * @param path relative to the site's folder, with {@code /} between its parts, never leaving the folder
 * @param bytes its content, at most as long as the reader allows; nobody writes into it
 */
public record SourceFile(String path, byte[] bytes) {

    /** The last part of the path: {@code arrest.es.md} of {@code content/guides/arrest.es.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What follows the last dot of the name, in lower case; empty if there is no dot. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The first line of the file, for a problem that concerns the whole of it. */
    public Place start() {
        return new Place(path, 1, 1);
    }
}
