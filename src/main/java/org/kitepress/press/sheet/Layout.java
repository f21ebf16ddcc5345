package org.kitepress.press.sheet;

import java.util.List;
import java.util.Set;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.format.PaperStyle.Property;
import org.kitepress.press.fo.Look;

/**
 * The pages that an edition is set in, before anything is folded or cut. A theme dresses the letter; the others take its sizes
 * with them: every length of type is made larger or smaller in the same measure, and held between a least and a most.
 */
enum Layout {
    /** Two columns on office paper. */
    LETTER(SheetPart.WHOLE, 0.75, 0.35, 0.55, 2, new Type(11, 0, 99), Feature.DRESSED),
    /** One column for screens, as wide as a line can be read. */
    READING(SheetPart.SCREEN, 0.6, 0.35, 0.6, 1, new Type(11.5, 8.5, 30)),
    /**
     * 18 points and nothing smaller, without serifs and without italics, as the American Council of the Blind asks for
     * (https://www.acb.org/large-print-guidelines).
     */
    LARGE_PRINT(SheetPart.WHOLE, 1, 0.5, 1.2, 1, new Type(18, 18, 26), Feature.CLEAR, Feature.SLIP_LEAF),
    /** Half a sheet, for what is folded once. */
    HALF(SheetPart.HALF, 0.5, 0.35, 0.55, 1, new Type(10.5, 8, 24), Feature.TIGHT, Feature.SLIP_LEAF),
    /** A quarter of a sheet. */
    CARD(SheetPart.QUARTER, 0.35, 0, 0.45, 1, new Type(9.5, 7.5, 17)),
    /** A third of a sheet, as wide as the narrowest of the three. */
    PANEL(SheetPart.THIRD, 0.3, 0, 0.25, 1, new Type(10, 8, 20), Feature.ONE_PIECE),
    /** An eighth of a sheet. */
    LEAF(SheetPart.EIGHTH, 0.25, 0, 0.2, 1, new Type(8, 7, 13), Feature.ONE_SIDE);

    /** What sets a layout apart from the others. */
    private enum Feature {
        /** The theme says what sizes and margins it has. */
        DRESSED,
        /** Upright, without serifs, and with room between the lines. */
        CLEAR,
        /** The slip begins on a leaf of its own: half a sheet comes off, and large print takes both sides. */
        SLIP_LEAF,
        /** The slip has to do with half a page. */
        TIGHT,
        /** All pages hang together: they need not say what they are a page of, nor what is inside. */
        ONE_PIECE,
        /** All pages stand on one side of a sheet, so that the first says for all where they came from. */
        ONE_SIDE
    }

    /** Sizes of type in points: that of the text, the least, and the most. */
    private record Type(double text, double least, double most) {}

    /** The size of the text that a theme dresses, in points. */
    private static final double DRESSED = 11;

    /** Between two columns, in inches. */
    private static final double GAP = 0.3;

    /** What of a line a letter takes at most, in its size, so that a word of so many letters fits. */
    private static final double LETTER_WIDTH = 0.64;

    private final SheetPart part;
    private final double margin;
    private final double head;
    private final double foot;
    private final int columns;
    private final Type type;
    private final Set<Feature> features;

    Layout(SheetPart part, double margin, double head, double foot, int columns, Type type, Feature... features) {
        this.part = part;
        this.margin = margin;
        this.head = head;
        this.foot = foot;
        this.columns = columns;
        this.type = type;
        this.features = Set.of(features);
    }

    /** The pages that a format is set in. */
    static Layout of(PaperFormat format) {
        return switch (format) {
            case LETTER -> LETTER;
            case READING -> READING;
            case LARGE_PRINT -> LARGE_PRINT;
            case BOOKLET -> HALF;
            case POSTCARD -> CARD;
            case BROCHURE -> PANEL;
            case ZINE -> LEAF;
        };
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
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
        return has(Feature.ONE_SIDE) ? 0 : 1;
    }

    /** Whether each page says what it is a page of. */
    boolean hasPageLine() {
        return !has(Feature.ONE_PIECE);
    }

    /** Whether it says at its beginning what is inside. */
    boolean hasContents() {
        return !has(Feature.ONE_PIECE);
    }

    /**
     * Whether a page says where it came from.
     *
     * @param first whether it is the first of all
     */
    boolean hasAddress(boolean first) {
        return first || !has(Feature.ONE_SIDE);
    }

    /** Where the slip begins: on a new page, or on a new leaf. */
    String slipBreak() {
        return has(Feature.SLIP_LEAF) ? "odd-page" : "page";
    }

    /** Whether the slip has to do with half a page. */
    boolean isTight() {
        return has(Feature.TIGHT);
    }

    /** How far apart lines to write on are, in points: as in a school book, or in a narrow one. */
    int penLine() {
        return isTight() ? 18 : 27;
    }

    /** How a word is set that is meant to stand out. */
    Look emphasis() {
        return has(Feature.CLEAR) ? Look.of("text-decoration", "underline") : Look.of("font-style", "italic");
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
    int measure(Paper paper) {
        return (int) (column(paper) * 72 / type.text() / LETTER_WIDTH);
    }

    /** The sheet. */
    Look page(Paper paper) {
        SheetPart.Size size = part.of(paper);
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

    /** Whether the theme's sizes and margins are those of these pages. */
    boolean isDressed() {
        return has(Feature.DRESSED);
    }

    /**
     * How a part of the sheet looks on these pages.
     *
     * @param look on the letter
     */
    Look dress(Kind kind, Look look) {
        if (isDressed()) {
            return look;
        }
        Look sized = new Look(look.properties().stream().map(this::sized).toList());
        return has(Feature.CLEAR) && kind != Kind.PAGE ? plain(kind, sized) : sized;
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
