package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.Paper;
import org.kitepress.model.PaperStyle.Kind;
import org.kitepress.model.PaperStyle.Property;
import org.kitepress.press.fo.Look;
import org.kitepress.press.impose.Folding;

/**
 * The pages that an edition is set in, before anything is folded or cut. A theme dresses the letter; the others take its sizes
 * with them: every length of type is made larger or smaller in the same measure, and held between a least and a most.
 */
public enum Layout {
    /** Two columns on office paper. */
    LETTER(Part.WHOLE, 0.75, 0.35, 0.55, 2, new Type(11, 0, 99)),
    /** One column for screens, as wide as a line can be read. */
    READING(Part.SCREEN, 0.6, 0.35, 0.6, 1, new Type(11.5, 8.5, 30)),
    /**
     * 18 points and nothing smaller, without serifs and without italics, as the American Council of the Blind asks for
     * (https://www.acb.org/large-print-guidelines).
     */
    LARGE_PRINT(Part.WHOLE, 1, 0.5, 1.2, 1, new Type(18, 18, 26)),
    /** Half a sheet, for what is folded once. */
    HALF(Part.HALF, 0.5, 0.35, 0.55, 1, new Type(10.5, 8, 24)),
    /** A quarter of a sheet. */
    CARD(Part.QUARTER, 0.35, 0, 0.45, 1, new Type(9.5, 7.5, 17)),
    /** A third of a sheet, as wide as the narrowest of the three. */
    PANEL(Part.THIRD, 0.3, 0, 0.25, 1, new Type(10, 8, 20)),
    /** An eighth of a sheet. */
    LEAF(Part.EIGHTH, 0.25, 0, 0.2, 1, new Type(8, 7, 13));

    /** What of a sheet a page is. */
    private enum Part {
        WHOLE {
            @Override
            Size of(Paper paper) {
                return new Size(paper.width(), paper.height());
            }
        },
        HALF {
            @Override
            Size of(Paper paper) {
                return new Size(paper.height() / 2, paper.width());
            }
        },
        QUARTER {
            @Override
            Size of(Paper paper) {
                return new Size(paper.width() / 2, paper.height() / 2);
            }
        },
        EIGHTH {
            @Override
            Size of(Paper paper) {
                return new Size(paper.height() / 4, paper.width() / 2);
            }
        },
        THIRD {
            @Override
            Size of(Paper paper) {
                return new Size(Folding.flap(paper), paper.width());
            }
        },
        /** No paper at all: as wide as a line can be read. */
        SCREEN {
            @Override
            Size of(Paper paper) {
                return new Size(6, 9);
            }
        };

        abstract Size of(Paper paper);
    }

    private record Size(double width, double height) {}

    /** Sizes of type in points: that of the text, the least, and the most. */
    private record Type(double text, double least, double most) {}

    /** The size of the text that a theme dresses, in points. */
    private static final double DRESSED = 11;

    /** Between two columns, in inches. */
    private static final double GAP = 0.3;

    /** What of a line a letter takes at most, in its size, so that a word of so many letters fits. */
    private static final double LETTER_WIDTH = 0.64;

    private final Part part;
    private final double margin;
    private final double head;
    private final double foot;
    private final int columns;
    private final Type type;

    Layout(Part part, double margin, double head, double foot, int columns, Type type) {
        this.part = part;
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

    /** The room for the lines at the foot of a page, in inches. */
    double foot() {
        return foot;
    }

    /** For how many lines of the return address there is room in it; one that is longer needs more. */
    int addressLines() {
        return this == LEAF ? 0 : 1;
    }

    /** Whether each page says what it is a page of; the panels of one sheet need not. */
    boolean hasPageLine() {
        return this != PANEL;
    }

    /** Whether it says at its beginning what is inside. */
    boolean hasContents() {
        return this != PANEL;
    }

    /** Whether a page says where it came from. All leaves stand on one side of a sheet, so the first speaks for them. */
    boolean hasAddress(boolean first) {
        return this != LEAF || first;
    }

    boolean hasSlip() {
        return this == LETTER || this == LARGE_PRINT || this == HALF;
    }

    /** Where the slip begins: on a leaf of its own in a booklet, and in large print, where it takes both sides of a sheet. */
    String slipBreak() {
        return this == LETTER ? "page" : "odd-page";
    }

    /** Whether the slip has to do with half a page. */
    boolean isTight() {
        return this == HALF;
    }

    /** How far apart lines to write on are, in points: as in a school book, or in a narrow one. */
    int penLine() {
        return isTight() ? 18 : 27;
    }

    /** Whether people follow links on it. */
    boolean hasLinks() {
        return this == READING;
    }

    /** How a word is set that is meant to stand out. */
    Look emphasis() {
        return this == LARGE_PRINT ? Look.of("text-decoration", "underline") : Look.of("font-style", "italic");
    }

    /** Between the margins, in inches. */
    double width(Paper paper) {
        return part.of(paper).width() - 2 * margin;
    }

    /** Between what stands at the head and at the foot of a page, in inches. */
    double height(Paper paper) {
        return part.of(paper).height() - 2 * Math.min(margin, 0.5) - head - foot;
    }

    /** One column, in inches. */
    double column(Paper paper) {
        return (width(paper) - (columns - 1) * GAP) / columns;
    }

    /** How many letters of one word fit a line. */
    public int measure(Paper paper) {
        return (int) (column(paper) * 72 / type.text() / LETTER_WIDTH);
    }

    /** The sheet. */
    Look page(Paper paper) {
        Size size = part.of(paper);
        return Look.of(
                "page-width",
                inches(size.width()),
                "page-height",
                inches(size.height()),
                "margin-top",
                Math.min(margin, 0.5) + "in",
                "margin-bottom",
                Math.min(margin, 0.5) + "in",
                "margin-left",
                margin + "in",
                "margin-right",
                margin + "in",
                "column-gap",
                GAP + "in");
    }

    private static String inches(double length) {
        return Math.round(length * 1000) / 1000.0 + "in";
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
