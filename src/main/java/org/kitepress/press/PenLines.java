package org.kitepress.press;

/** Room for a pen: lines to write on, boxes to tick. */
record PenLines(FoWriter fo) {

    private static final Look LINE =
            Look.of("line-height", "27pt", "text-align-last", "justify", "word-spacing", "0pt");

    void lines(int count) {
        for (int i = 0; i < count; i++) {
            fo.block(LINE, () -> fo.leader("rule"));
        }
    }

    /** A line with words before it. */
    void line(String label) {
        fo.block(LINE, () -> {
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
