package org.kitepress.model;

import java.nio.charset.StandardCharsets;

/** A file that was made. @param path relative to the output folder, with {@code /} between its parts, never leaving it */
public record Artifact(String path, byte[] bytes) {

    public Artifact {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                throw new IllegalArgumentException("`" + path + "` is no path inside the output");
            }
        }
    }

    public static Artifact ofText(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file in a folder. @param folder with a slash at its end */
    public Artifact below(String folder) {
        return new Artifact(folder + path, bytes);
    }

    /** Its content as text, for what was made from text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
