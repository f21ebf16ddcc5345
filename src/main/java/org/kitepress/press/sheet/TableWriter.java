package org.kitepress.press.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** Tables: thin lines between the rows, the header again wherever a table goes on. */
final class TableWriter {

    private static final Look CELL = Look.of(
            "padding", "2pt 3pt", "border-bottom", "0.4pt solid black", "start-indent", "0pt", "end-indent", "0pt");

    /** Separate, because the outer half of a shared border would be cut off at the column's edge. */
    private static final Look SHAPE = Look.of(
            "table-layout", "fixed", "width", "100%", "border-collapse", "separate", "border-separation", "0pt");

    private static final Look ENTRY = Look.of(
            "padding",
            "3pt 0pt",
            "border-bottom",
            "0.4pt solid black",
            "keep-together.within-column",
            "100",
            "role",
            "Div");

    private final FoWriter fo;
    private final SheetStyle style;
    private final TextWriter text;

    TableWriter(ArticleContext galley, TextWriter text) {
        this.fo = galley.fo();
        this.style = galley.style();
        this.text = text;
    }

    /** In its column; one that has too little room there becomes a list. */
    void write(Block.Table table) {
        write(table, TableFit.inColumn(table, style));
    }

    /** Across all columns of the sheet. */
    void writeAcross(Block.Table table) {
        write(table, TableFit.across(table, style));
    }

    private void write(Block.Table table, TableFit fit) {
        if (fit.fits()) {
            columns(table, fit.widths());
        } else {
            entries(table);
        }
    }

    private void columns(Block.Table table, List<Integer> widths) {
        Look look = style.of(Kind.TABLE).with(SHAPE.properties());
        fo.element("table", look, () -> rows(table, widths));
    }

    /** A row an entry, a cell a line that says which column it is of. An empty cell says nothing. */
    private void entries(Block.Table table) {
        List<List<Block.Cell>> rows = new ArrayList<>(table.rows());
        if (isLeftUnsaid(table)) {
            rows.add(0, table.header());
        }
        fo.block(
                style.of(Kind.TABLE).with("role", "Div"),
                () -> rows.forEach(row -> {
                    fo.block(ENTRY, () -> {
                        for (int i = 0; i < row.size(); i++) {
                            line(table.header().get(i), row.get(i));
                        }
                    });
                }));
    }

    /** Whether no row would say a word of the header, as in a list that is yet to be filled in. */
    private static boolean isLeftUnsaid(Block.Table table) {
        return IntStream.range(0, table.header().size())
                .anyMatch(column -> table.rows().stream().allMatch(row -> isBlank(row.get(column))));
    }

    private static boolean isBlank(Block.Cell cell) {
        return PlainText.of(cell.content()).isBlank();
    }

    private void line(Block.Cell label, Block.Cell cell) {
        if (isBlank(cell)) {
            return;
        }
        fo.block(Look.PLAIN, () -> {
            if (label != cell && !isBlank(label)) {
                fo.inline(Look.of("font-weight", "bold"), () -> text.inlines(label.content()));
                fo.text(": ");
            }
            text.inlines(cell.content());
        });
    }

    private void rows(Block.Table table, List<Integer> widths) {
        widths.forEach(width -> fo.element("table-column", column(width)));
        if (table.rows().isEmpty()) {
            body(List.of(table.header()), header(), widths);
        } else {
            fo.element("table-header", Look.PLAIN, () -> row(table.header(), header(), widths));
            body(table.rows(), CELL, widths);
        }
    }

    /** FOP sets no table without one. */
    private void body(List<List<Block.Cell>> rows, Look look, List<Integer> widths) {
        fo.element("table-body", Look.PLAIN, () -> rows.forEach(row -> row(row, look, widths)));
    }

    private static Look column(int width) {
        return Look.of("column-width", "proportional-column-width(" + width + ")");
    }

    private static Look header() {
        return CELL.with("font-weight", "bold")
                .with("border-bottom", "0.8pt solid black")
                .with("fox:header", "true");
    }

    private void row(List<Block.Cell> cells, Look look, List<Integer> widths) {
        fo.element("table-row", Look.of("keep-together.within-column", "100"), () -> {
            for (int i = 0; i < cells.size(); i++) {
                Block.Cell cell = cells.get(i);
                int letters = TableFit.letters(widths.get(i));
                fo.element("table-cell", look, () -> fo.within(letters, () -> cell(cell)));
            }
        });
    }

    private void cell(Block.Cell cell) {
        Look look = TextWriter.parted(cell.content()).with("text-align", align(cell.align()));
        fo.block(look, () -> text.inlines(cell.content()));
    }

    private static String align(Block.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }
}
