package org.kitepress.model;

/**
 * A picture ready to be shown: made anew from its pixels, so that nothing else of the file is left.
 *
 * @param path of the file that it was made from, relative to the site's folder
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record Picture(String path, String mediaType, int width, int height, byte[] bytes) {

    /** Where it stands in the website: its path without {@code content/}. */
    public String file() {
        return path.substring(path.indexOf('/') + 1);
    }
}
