package org.kitepress.model;

import java.nio.charset.StandardCharsets;

/** A file that was made. @param path relative to the output folder, with {@code /} between its parts */
public record Artifact(String path, byte[] bytes) implements Comparable<Artifact> {

    public static Artifact ofText(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its content as text, for what was made from text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Artifact other) {
        return path.compareTo(other.path);
    }
}
