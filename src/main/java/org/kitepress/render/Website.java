package org.kitepress.render;

import java.util.List;
import org.kitepress.model.Renames;
import org.kitepress.render.hosting.Hosting;

/**
 * A website that was made.
 *
 * @param files the paths of its files, in the order of the site
 * @param renamed the folders of search indexes of which only some files were made: the others stand in the old ones
 * @param hosting what its host has to know of it
 */
public record Website(List<String> files, Renames renamed, Hosting hosting) {

    public Website {
        files = List.copyOf(files);
    }
}
