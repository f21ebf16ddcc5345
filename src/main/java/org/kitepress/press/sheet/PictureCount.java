package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/** How many pictures stand in a line, also within links. */
final class PictureCount extends TextWalk {

    private int count;

    private PictureCount() {}

    static int of(List<Inline> line) {
        PictureCount pictures = new PictureCount();
        pictures.inlines(line);
        return pictures.count;
    }

    @Override
    public void image(Inline.Image image) {
        count++;
    }
}
