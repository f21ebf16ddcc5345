package org.kitepress.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.text.Block;

/** Makes our tables from flexmark's: the first row is the header. */
final class TableBuilder {

    private final InlineBuilder inlines;
    private final MarkdownParser.Places places;

    TableBuilder(InlineBuilder inlines, MarkdownParser.Places places) {
        this.inlines = inlines;
        this.places = places;
    }

    Block.Table table(TableBlock node) {
        List<Block.Cell> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow && !(part instanceof TableSeparator)) {
                    rows.add(cells(row));
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
        return List.copyOf(cells);
    }

    private static Block.Align align(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Align.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Align.END : Block.Align.START;
    }
}
