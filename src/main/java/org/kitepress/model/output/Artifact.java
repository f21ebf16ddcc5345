package org.kitepress.model.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file that was made.
 *
 * @param path relative to the output folder, with {@code /} between its parts, never leaving it
 * @param origin what a page was made from; empty for all that no template made
 * @param keys by which it is known again
 */
public record Artifact(String path, byte[] bytes, Optional<Origin> origin, Keys keys) {

    /** A file that no template made. */
    public Artifact(String path, byte[] bytes) {
        this(path, bytes, Optional.empty(), Keys.NONE);
    }

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

    /** The same file, and what it was made from. */
    public Artifact from(Origin from) {
        return new Artifact(path, bytes, Optional.of(from), keys);
    }

    /** The same file, and by what it is known again. */
    public Artifact keyed(Keys made) {
        return new Artifact(path, bytes, origin, made);
    }

    /**
     * The same file in a folder.
     *
     * @param folder with a slash at its end
     */
    public Artifact below(String folder) {
        return new Artifact(folder + path, bytes, origin, keys);
    }

    /** Its content as text, for what was made from text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
