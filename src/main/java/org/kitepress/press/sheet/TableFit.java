package org.kitepress.press.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;

/** Whether a table can be read in so much room. Widths are counted in letters of a table. */
final class TableFit {

    /** What of a line a letter takes, in its size. */
    private static final double LETTER_WIDTH = 0.6;

    private static final int PADDING = 2;
    private static final int FEW_WORDS = 12;
    private static final int LONGEST_WORD = 18;
    private static final int LONGEST_CELL = 30;

    private final int room;
    private final List<Integer> least;
    private final List<Integer> most;

    /**
     * @param least for each column, what it cannot do without: its longest word, or a few words of a sentence
     * @param most for each column, what it makes use of
     */
    TableFit(int room, List<Integer> least, List<Integer> most) {
        this.room = room;
        this.least = least;
        this.most = most;
    }

    static TableFit inColumn(Block.Table table, SheetStyle style) {
        return of(table, style, style.layout().column(style.paper()));
    }

    static TableFit across(Block.Table table, SheetStyle style) {
        return of(table, style, style.layout().width(style.paper()));
    }

    private static TableFit of(Block.Table table, SheetStyle style, double inches) {
        int room = (int) (inches * 72 / style.points(Kind.TABLE, "font-size") / LETTER_WIDTH);
        return new TableFit(
                room,
                each(
                        table,
                        cell -> Math.max(
                                Math.min(longestWord(cell), LONGEST_WORD), Math.min(cell.length(), FEW_WORDS))),
                each(table, cell -> Math.max(longestWord(cell), Math.min(cell.length(), LONGEST_CELL))));
    }

    boolean fits() {
        return sum(least) <= room;
    }

    /** How wide each column is: what it needs, and its share of what is left. */
    List<Integer> widths() {
        int left = Math.max(0, room - sum(least));
        int wanted = Math.max(1, sum(most) - sum(least));
        return IntStream.range(0, least.size())
                .mapToObj(i -> least.get(i) + left * (most.get(i) - least.get(i)) / wanted)
                .toList();
    }

    /** The longest word that a column of this width has room for. */
    static int letters(int width) {
        return Math.max(width - PADDING, 3);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private interface Width {
        int of(String cell);
    }

    private static List<Integer> each(Block.Table table, Width width) {
        return IntStream.range(0, table.header().size())
                .mapToObj(column -> PADDING
                        + Stream.concat(Stream.of(table.header()), table.rows().stream())
                                .map(row -> PlainText.of(row.get(column).content()))
                                .mapToInt(width::of)
                                .max()
                                .orElse(1))
                .toList();
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
