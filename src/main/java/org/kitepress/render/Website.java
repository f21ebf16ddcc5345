package org.kitepress.render;

import java.util.List;
import org.kitepress.render.hosting.Hosting;

/**
 * A website that was made.
 *
 * @param files the paths of its files, in the order of the site
 * @param indexes the folders of those in which a browser looks for words, with a slash at the end of each
 * @param hosting what its host has to know of it
 */
public record Website(List<String> files, List<String> indexes, Hosting hosting) {

    public Website {
        files = List.copyOf(files);
        indexes = List.copyOf(indexes);
    }
}
