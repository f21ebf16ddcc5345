package org.kitepress.press.sheet;

import static org.kitepress.press.fo.Look.PLAIN;

import java.util.List;
import org.kitepress.model.format.Paper;
import org.kitepress.model.format.PaperFormat;
import org.kitepress.model.format.PaperStyle;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.format.PaperStyle.Property;
import org.kitepress.press.fo.Look;

/** How a sheet is dressed: what the program needs for each kind of thing, and over it what the theme says. */
public record SheetStyle(PaperStyle theme, PaperFormat format, Paper paper) {

    /** Has a frame or bar stand inside the column; without it FOP sets it outside. */
    private static final Look FRAME = Look.of("margin-left", "0pt", "margin-right", "0pt");

    /** Holds as far as there is room: {@code always} would let what is taller than a page run off it. */
    private static final String IF_ROOM = "100";

    private static final double USUAL = 12;

    private static final List<String> OF_COLUMNS = List.of("column-gap");

    /** The pages that it is set in. */
    Layout layout() {
        return Layout.of(format);
    }

    /** How many letters of one word fit a line. */
    public int measure() {
        return layout().measure(paper);
    }

    Look of(Kind kind) {
        Look dressed = kind == Kind.PAGE && !layout().isDressed()
                ? structure(kind)
                : structure(kind).with(theme.of(kind));
        return layout().dress(kind, dressed);
    }

    /** The margins of the sheet. */
    Look sheet() {
        return of(Kind.PAGE).only(false, OF_COLUMNS);
    }

    /** The part of the sheet that holds the columns. */
    Look columns() {
        return of(Kind.PAGE).only(true, OF_COLUMNS).with("column-count", String.valueOf(layout().columns()));
    }

    /** A length of type in points, or what is usual for small type if the theme says nothing of it in points. */
    double points(Kind kind, String name) {
        return of(kind).only(true, List.of(name)).properties().stream()
                .map(Property::value)
                .filter(value -> value.matches("[0-9.]+pt"))
                .mapToDouble(value -> Double.parseDouble(value.substring(0, value.length() - 2)))
                .findFirst()
                .orElse(USUAL);
    }

    private Look structure(Kind kind) {
        return switch (kind) {
            case PAGE -> layout().page(paper);
            case TEXT ->
                Look.of(
                        "font-family",
                        "Serif",
                        "font-size",
                        "11pt",
                        "text-align",
                        "start",
                        "widows",
                        "2",
                        "orphans",
                        "2",
                        "line-height-shift-adjustment",
                        "disregard-shifts");
            case TITLE -> FRAME.with("keep-together.within-column", IF_ROOM);
            case HEADING, SUBHEADING -> Look.of("keep-with-next.within-column", "always", "font-weight", "bold");
            case PULLQUOTE, BOX, CONTENTS -> FRAME.with("keep-together.within-column", IF_ROOM);
            case CODE -> FRAME.with("font-family", "Mono");
            case DATELINE, HEAD, FOOT ->
                FRAME.with("text-align-last", "justify").with("word-spacing", "0pt");
            case MASTHEAD, HELP, WARNING, QUOTE, SLIP -> FRAME;
            case BYLINE, PARAGRAPH, TABLE, CAPTION, NOTE -> PLAIN;
        };
    }
}
