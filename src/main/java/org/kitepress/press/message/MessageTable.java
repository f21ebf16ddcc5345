package org.kitepress.press.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kitepress.model.text.Block;

/** A table as a list, a row an item: a small screen has no columns, and a voice reads none. */
final class MessageTable {

    /** With so many columns each cell says what it is. */
    private static final int WIDE = 3;

    private final MessageContext draft;
    private final MessageWriter text;

    MessageTable(MessageContext draft, MessageWriter text) {
        this.draft = draft;
        this.text = text;
    }

    void write(Block.Table table) {
        List<String> header = cells(table.header());
        List<List<String>> rows = table.rows().stream().map(this::cells).toList();
        draft.lines().apart();
        if (header.size() < WIDE || isLeftUnsaid(header, rows)) {
            draft.lines().write(pair(header));
        }
        rows.stream()
                .map(row -> row.size() < WIDE ? pair(row) : labelled(header, row))
                .forEach(this::item);
    }

    /** Whether no row would say a word of the header, as in a list that is yet to be filled in. */
    private static boolean isLeftUnsaid(List<String> header, List<List<String>> rows) {
        return IntStream.range(0, header.size()).anyMatch(column -> rows.stream()
                .allMatch(row -> row.get(column).isEmpty()));
    }

    private List<String> cells(List<Block.Cell> cells) {
        return cells.stream()
                .map(cell -> text.text(cell.content()).replace('\n', ' ').strip())
                .toList();
    }

    private void item(String row) {
        draft.lines().within("- ", "  ", () -> draft.lines().write(row));
    }

    /** {@code Tuesday: 4 to 8}. */
    private static String pair(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(": "));
    }

    /** {@code Day: Tuesday; Hours: 4 to 8}; an empty cell says nothing. */
    private static String labelled(List<String> header, List<String> row) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String label = header.get(i).isEmpty() ? "" : header.get(i) + ": ";
            said.add(row.get(i).isEmpty() ? "" : label + row.get(i));
        }
        said.removeIf(String::isEmpty);
        return String.join("; ", said);
    }
}
