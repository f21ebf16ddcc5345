package org.kitepress.press.sheet;

import java.net.URI;
import org.kitepress.model.Target;
import org.kitepress.model.text.Inline;
import org.kitepress.press.fo.Look;

/** Pictures, in grey, no wider than their column. */
final class PictureWriter {

    /** What a picture may have of a column, in inches, and of a page that is small. */
    private static final double MOST_HEIGHT = 4;

    private static final double SHARE = 0.75;

    private static final Look LOOK = Look.of(
            "inline-progression-dimension.maximum",
            "100%",
            "content-width",
            "scale-down-to-fit",
            "content-height",
            "scale-down-to-fit");

    private final ArticleContext galley;

    PictureWriter(ArticleContext galley) {
        this.galley = galley;
    }

    /** The picture, or what it shows in words if there is none, or one that FOP cannot draw. */
    void write(Inline.Image image) {
        if (galley.target(image.target()) instanceof Target.ToPicture found
                && !found.picture().isDrawing()) {
            URI uri = galley.desk().shelf().lay(found.picture(), width(), height());
            Look look = LOOK.with("block-progression-dimension.maximum", height() + "in")
                    .with("src", "url('" + uri + "')")
                    .with("fox:alt-text", alt(image));
            galley.fo().element("external-graphic", look);
        } else {
            galley.fo().text(image.alt());
        }
    }

    private double height() {
        SheetStyle style = galley.style();
        return Math.min(MOST_HEIGHT, SHARE * style.layout().height(style.paper()));
    }

    private double width() {
        SheetStyle style = galley.style();
        return style.layout().column(style.paper());
    }

    /** FOP refuses a picture without words; a blank is what a reader should hear of one that only adorns. */
    private static String alt(Inline.Image image) {
        return image.alt().isEmpty() ? " " : image.alt();
    }
}
