package org.kitepress.press.sheet;

import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** Room for a pen: lines to write on, boxes to tick. */
record PenLines(FoWriter fo, Look line) {

    /** @param layout says how far apart the lines are */
    static PenLines of(FoWriter fo, Layout layout) {
        String height = layout.penLine() + "pt";
        return new PenLines(fo, Look.of("line-height", height, "text-align-last", "justify", "word-spacing", "0pt"));
    }

    void lines(int count) {
        for (int i = 0; i < count; i++) {
            fo.block(line, () -> fo.leader("rule"));
        }
    }

    /** A line with words before it. */
    void line(String label) {
        fo.block(line, () -> {
            fo.text(label + " ");
            fo.leader("rule");
        });
    }

    void box(String label) {
        fo.block(Look.of("space-before", "4pt"), () -> {
            fo.inline(Look.of("font-size", "1.3em"), () -> fo.text("□"));
            fo.text(" " + label);
        });
    }
}
