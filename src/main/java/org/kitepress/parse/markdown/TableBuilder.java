package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.parse.tree.Places;

/** Makes our tables from flexmark's: the first row is the header, and every row is as long. */
final class TableBuilder {

    private static final Block.Cell NOTHING = new Block.Cell(Block.Align.START, List.of());

    private static final Pattern BARS = Pattern.compile("^[|\\s]+|[|\\s]+$");

    private final InlineBuilder inlines;
    private final Places places;
    private final List<Problem> problems;

    TableBuilder(InlineBuilder inlines, Places places, List<Problem> problems) {
        this.inlines = inlines;
        this.places = places;
        this.problems = problems;
    }

    Block.Table table(TableBlock node) {
        List<Block.Cell> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow && !(part instanceof TableSeparator)) {
                    rows.add(even(cells(row), header.size()));
                    lost(row);
                }
            }
        }
        return new Block.Table(List.copyOf(header), List.copyOf(rows), places.at(node.getStartOffset()));
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            cells.add(new Block.Cell(align((TableCell) cell), inlines.of(cell)));
        }
        return cells;
    }

    /** GFM, "Tables (extension)": a row "may vary in the number of cells"; what is missing is empty, and what is too much is ignored. */
    private static List<Block.Cell> even(List<Block.Cell> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> NOTHING))
                .limit(width)
                .toList();
    }

    /** What GFM ignores would be gone without a word: flexmark keeps no cell of it, and adds empty ones that stand nowhere. */
    private void lost(Node row) {
        int end = row.getStartOffset();
        for (Node cell : row.getChildren()) {
            end = Math.max(end, cell.getEndOffset());
        }
        String rest = row.getChars().subSequence(end - row.getStartOffset()).toString();
        String words = BARS.matcher(rest).replaceAll("");
        if (!words.isEmpty()) {
            problems.add(new Problem(
                    Code.MARKUP_LOST,
                    "this row has more cells than the first row of its table, and `" + words + "` would be lost",
                    "give the first row and the line of hyphens as many, or write `\\|` for a bar that ends no cell",
                    places.at(end + rest.indexOf(words.charAt(0)))));
        }
    }

    private static Block.Align align(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Align.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Align.END : Block.Align.START;
    }
}
