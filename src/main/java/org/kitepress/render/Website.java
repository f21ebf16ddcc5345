package org.kitepress.render;

import java.util.List;
import org.kitepress.render.hosting.Hosting;

/**
 * A website that was made.
 *
 * @param files the paths of its files, in the order of the site
 * @param hosting what its host has to know of it
 */
public record Website(List<String> files, Hosting hosting) {

    public Website {
        files = List.copyOf(files);
    }
}
