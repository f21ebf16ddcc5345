package org.kitepress.model;

import org.kitepress.model.data.Fields;
import org.kitepress.model.data.Schema;
import org.kitepress.model.text.Text;
import org.kitepress.source.Place;

/**
 * One file that a writer wrote, understood.
 *
 * @param path of the file, relative to the site's folder
 * @param fields what its front matter says, all as its schema wants
 */
public record Document(String path, Schema schema, Fields fields, Text text) {

    /** The first line of the file, for a problem that concerns the whole of it. */
    public Place start() {
        return new Place(path, 1, 1);
    }
}
