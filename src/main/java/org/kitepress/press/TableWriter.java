package org.kitepress.press;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.model.PaperStyle.Kind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;

/** Tables: thin lines between the rows, the header again wherever a table goes on. */
final class TableWriter {

    private static final int LETTERS_ACROSS_A_COLUMN = 46;
    private static final int LETTERS_ACROSS_THE_SHEET = 96;
    private static final Look CELL = Look.of(
            "padding", "2pt 3pt", "border-bottom", "0.4pt solid black", "start-indent", "0pt", "end-indent", "0pt");

    /** Separate, because the outer half of a shared border would be cut off at the column's edge. */
    private static final Look SHAPE = Look.of(
            "table-layout", "fixed", "width", "100%", "border-collapse", "separate", "border-separation", "0pt");

    private final FoWriter fo;
    private final Style style;
    private final TextWriter text;

    TableWriter(Galley galley, TextWriter text) {
        this.fo = galley.fo();
        this.style = galley.style();
        this.text = text;
    }

    void write(Block.Table table) {
        List<Integer> widths = widths(table);
        int across = widths.size() >= BodyWriter.WIDE ? LETTERS_ACROSS_THE_SHEET : LETTERS_ACROSS_A_COLUMN;
        int narrowest = widths.stream().min(Integer::compare).orElse(1);
        int letters =
                across * narrowest / widths.stream().mapToInt(Integer::intValue).sum() - 2;
        Look look = style.of(Kind.TABLE).with(SHAPE.properties());
        fo.element("table", look, () -> fo.within(Math.max(letters, 3), () -> rows(table, widths)));
    }

    private void rows(Block.Table table, List<Integer> widths) {
        widths.forEach(width -> fo.element("table-column", column(width)));
        fo.element("table-header", Look.PLAIN, () -> row(table.header(), header()));
        if (!table.rows().isEmpty()) {
            fo.element("table-body", Look.PLAIN, () -> table.rows().forEach(row -> row(row, CELL)));
        }
    }

    private static Look column(int width) {
        return Look.of("column-width", "proportional-column-width(" + width + ")");
    }

    private static Look header() {
        return CELL.with("font-weight", "bold")
                .with("border-bottom", "0.8pt solid black")
                .with("fox:header", "true");
    }

    private void row(List<Block.Cell> cells, Look look) {
        Look row = Look.of("keep-together.within-column", "100");
        fo.element("table-row", row, () -> cells.forEach(cell -> fo.element("table-cell", look, () -> cell(cell))));
    }

    private void cell(Block.Cell cell) {
        fo.block(Look.of("text-align", align(cell.align())), () -> text.inlines(cell.content()));
    }

    private static String align(Block.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    /** A column is as wide as its longest cell asks for, within reason. */
    private static List<Integer> widths(Block.Table table) {
        return IntStream.range(0, table.header().size())
                .mapToObj(column -> width(table, column))
                .toList();
    }

    private static int width(Block.Table table, int column) {
        int longest = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .mapToInt(row -> PlainText.of(row.get(column).content()).length())
                .max()
                .orElse(0);
        return Math.min(Math.max(longest, 8), 30);
    }
}
