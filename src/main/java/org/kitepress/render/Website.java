package org.kitepress.render;

import java.util.List;
import org.kitepress.model.Artifact;
import org.kitepress.render.hosting.Hosting;

/** A website that was made. @param hosting what its host has to know of it */
public record Website(List<Artifact> files, Hosting hosting) {

    public Website {
        files = List.copyOf(files);
    }
}
