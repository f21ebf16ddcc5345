package org.kitepress.picture;

import org.kitepress.memo.Hash;

/**
 * How the files of a picture are called: as the file that they are made from, with a mark that is another for another picture,
 * so that no browser shows an old one.
 *
 * @param path of the original, relative to the site's folder
 * @param hash of what is seen; what else the original holds leaves no trace
 */
record PictureName(String path, Hash hash) {

    private static final int MARK_LENGTH = 10;

    /** What the names of all copies begin with: the path without {@code content/} and without what comes after the full stop. */
    static String stem(String path) {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** Where a copy stands in the website. */
    String of(int width, String extension) {
        return stem(path) + "-" + width + "-" + hash.digits().substring(0, MARK_LENGTH) + "." + extension;
    }
}
