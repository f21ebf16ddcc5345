package org.kitepress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture ready to be shown: made anew, so that nothing else of its file is left.
 *
 * @param path of the file that it was made from, relative to the site's folder
 * @param copies the same picture in different widths, the narrowest first; never empty
 * @param webp the same again for browsers that take it; empty if the machine could not make them
 */
public record Picture(String path, List<Copy> copies, List<Copy> webp) {

    public Picture {
        copies = List.copyOf(copies);
        webp = List.copyOf(webp);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("`" + path + "` has no copy");
        }
    }

    /**
     * One file of a picture.
     *
     * @param file where it stands in the website; another name for other bytes
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/webp} or {@code image/svg+xml}
     * @param width in pixels
     * @param height in pixels
     */
    public record Copy(String file, String mediaType, int width, int height, byte[] bytes) {}

    public Copy narrowest() {
        return copies.get(0);
    }

    public Copy widest() {
        return copies.get(copies.size() - 1);
    }

    /** Whether it is drawn from lines and has no pixels. */
    public boolean isDrawing() {
        return widest().mediaType().equals("image/svg+xml");
    }

    public Stream<Copy> all() {
        return Stream.concat(copies.stream(), webp.stream());
    }
}
