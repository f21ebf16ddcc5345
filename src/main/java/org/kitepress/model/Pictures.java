package org.kitepress.model;

import java.util.List;

/**
 * What became of the pictures that lie among the pages.
 *
 * @param made in the order of their paths
 * @param unread the paths of the files that no picture could be made of, which are reported; a link to one is not broken
 */
public record Pictures(List<Picture> made, List<String> unread) {

    public Pictures {
        made = List.copyOf(made);
        unread = List.copyOf(unread);
    }
}
