package org.kitepress.model;

import java.util.List;

/**
 * What became of the pictures that lie among the pages, and of what lies there and is no picture.
 *
 * @param made in the order of their paths
 * @param unread the paths of the files that no picture could be made of, which are reported; a link to one is not broken
 * @param leftOut the paths of files that are there and are of a kind that is not published
 */
public record Pictures(List<Picture> made, List<String> unread, List<String> leftOut) {

    public Pictures {
        made = List.copyOf(made);
        unread = List.copyOf(unread);
        leftOut = List.copyOf(leftOut);
    }

    /** Where nothing was left out. */
    public Pictures(List<Picture> made, List<String> unread) {
        this(made, unread, List.of());
    }

    /** The same pictures, and beside them these files. */
    public Pictures besides(List<String> files) {
        return new Pictures(made, unread, files);
    }
}
