package org.kitepress.press;

import java.util.List;
import org.kitepress.model.PaperStyle.Kind;
import org.kitepress.model.PaperStyle.Property;

/**
 * The pages that an edition is set in, before anything is folded or cut. A theme dresses the letter; the others take its sizes
 * with them: every length of type is made larger or smaller in the same measure, and held between a least and a most.
 */
enum Layout {
    /** Two columns on office paper. */
    LETTER(8.5, 11, 0.75, 0.35, 0.55, 2, new Type(11, 0, 99)),
    /** One column for screens, as wide as a line can be read. */
    READING(6, 9, 0.6, 0.35, 0.6, 1, new Type(11.5, 8.5, 30)),
    /**
     * 18 points and nothing smaller, without serifs and without italics, as the American Council of the Blind asks for
     * (https://www.acb.org/large-print-guidelines).
     */
    LARGE_PRINT(8.5, 11, 1, 0.5, 1.2, 1, new Type(18, 18, 26)),
    /** Half a letter, for what is folded once. */
    HALF(5.5, 8.5, 0.5, 0.35, 0.55, 1, new Type(10.5, 8, 24)),
    /** A quarter of a letter. */
    CARD(4.25, 5.5, 0.35, 0, 0.45, 1, new Type(9.5, 7.5, 17)),
    /** An eighth of a letter. */
    LEAF(2.75, 4.25, 0.25, 0, 0.2, 1, new Type(8, 7, 13));

    /** Sizes of type in points: that of the text, the least, and the most. */
    private record Type(double text, double least, double most) {}

    /** The size of the text that a theme dresses, in points. */
    private static final double DRESSED = 11;

    /** What of a line a letter takes at most, in its size, so that a word of so many letters fits. */
    private static final double LETTER_WIDTH = 0.64;

    private final double width;
    private final double height;
    private final double margin;
    private final double head;
    private final double foot;
    private final int columns;
    private final Type type;

    Layout(double width, double height, double margin, double head, double foot, int columns, Type type) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.head = head;
        this.foot = foot;
        this.columns = columns;
        this.type = type;
    }

    int columns() {
        return columns;
    }

    /** The room for the line at the head of every page but the first. */
    String head() {
        return head + "in";
    }

    boolean hasHead() {
        return head > 0;
    }

    /** The room for the lines at the foot of every page. */
    String foot() {
        return foot + "in";
    }

    /** Whether there is room on each page for where it came from. */
    boolean hasAddress() {
        return this != LEAF;
    }

    boolean hasSlip() {
        return this == LETTER || this == LARGE_PRINT || this == HALF;
    }

    /** Whether people follow links on it. */
    boolean hasLinks() {
        return this == READING;
    }

    /** How a word is set that is meant to stand out. */
    Look emphasis() {
        return this == LARGE_PRINT ? Look.of("text-decoration", "underline") : Look.of("font-style", "italic");
    }

    /** How many letters of one word fit a line. */
    int measure() {
        double line = this == LETTER ? 3.35 : width - 2 * margin;
        return (int) (line * 72 / type.text() / LETTER_WIDTH);
    }

    /** How many letters fit a line across the whole page. */
    int line() {
        return columns * measure();
    }

    /** The sheet. */
    Look page() {
        return Look.of(
                "page-width",
                width + "in",
                "page-height",
                height + "in",
                "margin-top",
                Math.min(margin, 0.5) + "in",
                "margin-bottom",
                Math.min(margin, 0.5) + "in",
                "margin-left",
                margin + "in",
                "margin-right",
                margin + "in",
                "column-gap",
                "0.3in");
    }

    /** How a part of the sheet looks on these pages. @param look on the letter */
    Look dress(Kind kind, Look look) {
        if (this == LETTER) {
            return look;
        }
        Look sized = new Look(look.properties().stream().map(this::sized).toList());
        return this == LARGE_PRINT && kind != Kind.PAGE ? plain(kind, sized) : sized;
    }

    private Property sized(Property property) {
        boolean type = property.name().equals("font-size") || property.name().equals("line-height");
        return type && property.value().endsWith("pt")
                ? new Property(property.name(), size(property) + "pt")
                : property;
    }

    private double size(Property property) {
        double letter = Double.parseDouble(property.value().replace("pt", ""));
        double leading = property.name().equals("line-height") ? 1.3 : 1;
        double scaled = letter * type.text() / DRESSED;
        return Math.round(10 * Math.max(type.least() * leading, Math.min(type.most() * leading, scaled))) / 10.0;
    }

    /** Upright, without serifs, and with a line between paragraphs. */
    private static Look plain(Kind kind, Look dressed) {
        Look look = kind == Kind.PARAGRAPH ? dressed.with("space-before", "16pt") : dressed;
        Look upright = look.with(look.only(true, List.of("font-style")).properties().stream()
                .map(style -> new Property("font-style", "normal"))
                .toList());
        return upright.with(upright.only(true, List.of("font-family")).properties().stream()
                .map(family -> new Property("font-family", family.value().replace("Serif", "Sans")))
                .toList());
    }
}
