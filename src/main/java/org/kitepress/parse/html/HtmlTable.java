package org.kitepress.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Makes our tables from those of HTML: as in Markdown, the first row is the header, and every row is as long. */
final class HtmlTable {

    /** No sheet is as wide; rows filled up to the longest one must not fill the memory. */
    private static final int MOST_COLUMNS = 100;

    private static final Block.Cell NOTHING = new Block.Cell(Block.Align.START, List.of());

    private final HtmlInlines inlines;
    private final HtmlPiece piece;

    HtmlTable(HtmlInlines inlines, HtmlPiece piece) {
        this.inlines = inlines;
        this.piece = piece;
    }

    /** What a table, a fold or a list of terms is called, in bold; nothing if it has no name. */
    static Optional<Block> title(List<Inline> words, Place place) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(List.of(new Inline.Strong(words)), place));
    }

    /** The table after what its caption says; words that stand in no cell come through as a row of their own. */
    List<Block> blocks(Element table) {
        List<Block> blocks = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        table.children().stream().flatMap(HtmlTable::rows).forEach(row -> {
            if (row.normalName().equals("caption")) {
                title(inlines.of(row), piece.place(row)).ifPresent(blocks::add);
            } else {
                rows.add(cells(row));
            }
        });
        rows.removeIf(List::isEmpty);
        if (!rows.isEmpty()) {
            blocks.add(table(rows, piece.place(table)));
        }
        return blocks;
    }

    private static Stream<Element> rows(Element part) {
        return Stream.of("thead", "tbody", "tfoot").anyMatch(part.normalName()::equals)
                ? part.children().stream()
                : Stream.of(part);
    }

    private List<Block.Cell> cells(Element row) {
        return row.children().stream()
                .filter(cell -> HtmlRole.of(cell.normalName()) == HtmlRole.TABLE_PART)
                .map(cell -> new Block.Cell(align(cell), inlines.of(cell)))
                .toList();
    }

    private static Block.Align align(Element cell) {
        return switch (cell.attr("align").strip().toLowerCase(Locale.ROOT)) {
            case "center", "middle" -> Block.Align.CENTER;
            case "right", "end" -> Block.Align.END;
            default -> Block.Align.START;
        };
    }

    /** What is longer than a hundred cells goes on in the last of them. */
    private static Block table(List<List<Block.Cell>> rows, Place place) {
        int longest = rows.stream().mapToInt(List::size).max().orElse(0);
        int width = Math.min(longest, MOST_COLUMNS);
        List<List<Block.Cell>> even =
                rows.stream().map(row -> filled(row, width)).toList();
        return new Block.Table(even.get(0), even.subList(1, even.size()), place);
    }

    private static List<Block.Cell> filled(List<Block.Cell> row, int width) {
        if (row.size() <= width) {
            Stream<Block.Cell> missing = Stream.generate(() -> NOTHING).limit(width - (long) row.size());
            return Stream.concat(row.stream(), missing).toList();
        }
        List<Inline> rest = new ArrayList<>();
        row.subList(width - 1, row.size()).forEach(cell -> {
            rest.addAll(cell.content());
            rest.add(new Inline.LineBreak());
        });
        List<Block.Cell> even = new ArrayList<>(row.subList(0, width - 1));
        even.add(new Block.Cell(row.get(width - 1).align(), HtmlInlines.tidied(rest)));
        return List.copyOf(even);
    }
}
