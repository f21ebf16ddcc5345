package org.kitepress.parse.tree;

import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** A picture alone in its paragraph is a figure; its title is the caption. */
public final class LonePicture {

    private LonePicture() {}

    public static Block.Figure figure(Inline.Image image, Place place) {
        List<Inline> caption = image.title().isEmpty() ? List.of() : List.of(new Inline.Words(image.title()));
        return new Block.Figure(new Inline.Image(image.target(), image.alt(), "", image.place()), caption, "", place);
    }
}
