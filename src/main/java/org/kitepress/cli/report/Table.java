package org.kitepress.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Something to look at after the problems, a row of cells for each thing. */
public final class Table {

    /** A longer cell moves what follows it, so that one long name does not push a table off the screen. */
    private static final int WIDEST = 48;

    private final String title;
    private final List<String> heads;
    private final List<List<String>> rows;

    /**
     * @param title what the table is, without a full stop
     * @param heads what stands in each column
     * @param rows as many cells as heads in each
     */
    public Table(String title, List<String> heads, List<List<String>> rows) {
        this.title = title;
        this.heads = heads;
        this.rows = rows;
    }

    /** The lines to show, the title first; none if there is no row. */
    public List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(title));
        List<Integer> widths = widths();
        lines.add(line(heads, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(heads.size(), 0));
        List<List<String>> all = new ArrayList<>(rows);
        all.add(heads);
        for (List<String> row : all) {
            for (int i = 0; i < heads.size(); i++) {
                int width = Columns.of(Visible.of(row.get(i)));
                widths.set(i, Math.max(widths.get(i), Math.min(width, WIDEST)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = Visible.of(cells.get(i));
            line.append("  ").append(cell).append(" ".repeat(Math.max(0, widths.get(i) - Columns.of(cell))));
        }
        return line.toString().stripTrailing();
    }
}
