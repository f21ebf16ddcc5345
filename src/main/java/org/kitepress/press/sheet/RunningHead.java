package org.kitepress.press.sheet;

import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The line at the head of a page: what is read on it, and whose it is. A page that was taken out can be told by it. */
final class RunningHead {

    private static final String CLASS = "article";
    /** What letters take at most, in their size, if they are bold: small ones, and those that are wide or stand for more. */
    private static final double NARROW = 0.62;

    private static final double WIDE = 1;
    /** Between the two, and room for the sign of what was cut off. */
    private static final double GAP = 2;

    private final FoWriter fo;
    private final Layout layout;
    private final double line;
    private final String group;

    /**
     * @param line how long it is, in the size of its letters
     */
    RunningHead(FoWriter fo, Layout layout, double line, String group) {
        this.fo = fo;
        this.layout = layout;
        this.line = line;
        this.group = group;
    }

    static RunningHead of(EditionContext desk) {
        return new RunningHead(
                desk.fo(),
                desk.style().layout(),
                desk.style().layout().width(desk.style().paper())
                        * 72
                        / desk.style().points(Kind.HEAD, "font-size"),
                desk.site().settings().title());
    }

    /** Says of a part of the text which article it belongs to. It has to be the first thing in its block. */
    void mark(String title) {
        if (layout.hasHead()) {
            fo.element("marker", Look.of("marker-class-name", CLASS), () -> fo.text(cut(title)));
        }
    }

    void write() {
        fo.element(
                "retrieve-marker",
                Look.of("retrieve-class-name", CLASS, "retrieve-position", "first-including-carryover"));
        fo.leader("space");
        fo.text(isShort() ? group : "");
    }

    /** A long title would go on in a second line, where there is no room. */
    private String cut(String title) {
        double room = line - GAP - (isShort() ? width(group) : 0);
        if (width(title) <= room) {
            return title;
        }
        int end = 0;
        for (double used = 0; used < room; end = title.offsetByCodePoints(end, 1)) {
            used += width(title.codePointAt(end));
        }
        return title.substring(0, title.offsetByCodePoints(end, -1)).stripTrailing() + "…";
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(RunningHead::width).sum();
    }

    private static double width(int sign) {
        boolean narrow = sign < 0x250
                && sign != 'm'
                && sign != 'w'
                && (Character.isLowerCase(sign) || !Character.isLetter(sign));
        return narrow ? NARROW : WIDE;
    }

    private boolean isShort() {
        return 2 * width(group) < line;
    }
}
