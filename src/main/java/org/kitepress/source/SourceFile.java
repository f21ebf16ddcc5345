package org.kitepress.source;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * One file of those that a run begins with.
 *
 * @param path relative to the site's folder, with {@code /} between its parts, never leaving the folder
 * @param look another word as soon as the file is written or another takes its place; empty for what is no file on a disk
 * @param content its bytes, at most as many as the reader allows; nobody writes into them
 */
public record SourceFile(String path, String look, Supplier<byte[]> content) {

    /** A file that was read. */
    public SourceFile(String path, byte[] bytes) {
        this(path, "", () -> bytes);
    }

    /** Its content; read anew each time, unless it is {@link #loaded()}. */
    public byte[] bytes() {
        return content.get();
    }

    /** The file as it stands in this moment, whatever becomes of it. */
    public SourceFile loaded() {
        byte[] bytes = bytes();
        return new SourceFile(path, look, () -> bytes);
    }

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
