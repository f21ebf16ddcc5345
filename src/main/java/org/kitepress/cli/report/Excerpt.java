package org.kitepress.cli.report;

import java.text.Bidi;
import java.util.List;

/** A line of a file, cut where it is long, with a caret below the column that is meant. */
final class Excerpt {

    /** With what stands before it, a line stays within a terminal of 80 columns: one that wraps would move the caret away. */
    private static final int WIDTH = 72;

    private static final int BEFORE = 48;
    private static final String CUT = "…";
    private static final String TAB = "    ";

    private final String line;
    private final int at;
    private final int start;
    private final int end;

    private Excerpt(String line, int at) {
        this.line = line;
        this.at = at;
        int before = back(at, BEFORE);
        this.end = forth(at, WIDTH - taken(before, at));
        this.start = back(before, WIDTH - taken(before, end));
    }

    /** One or two lines. In a line that runs from right to left a caret would point anywhere, so there is none. */
    static List<String> of(String line, int column) {
        int at = Math.min(column - 1, line.length());
        boolean halved =
                at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
        return new Excerpt(line, halved ? at - 1 : at).lines();
    }

    private List<String> lines() {
        String before = (start > 0 ? CUT : "") + shown(start, at);
        String all = (before + shown(at, end) + (end < line.length() ? CUT : "")).stripTrailing();
        boolean turns = Bidi.requiresBidi(all.toCharArray(), 0, all.length());
        return turns ? List.of(all) : List.of(all, " ".repeat(Columns.of(before)) + "^");
    }

    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to; i = after(i)) {
            shown.append(shown(i));
        }
        return shown.toString();
    }

    private String shown(int offset) {
        return line.charAt(offset) == '\t' ? TAB : Visible.at(line, offset);
    }

    /** The farthest offset before this one with at most so many columns between them. */
    private int back(int from, int columns) {
        int offset = from;
        int left = columns;
        while (offset > 0 && (left -= taken(before(offset))) >= 0) {
            offset = before(offset);
        }
        return offset;
    }

    private int forth(int from, int columns) {
        int offset = from;
        int left = columns;
        while (offset < line.length() && (left -= taken(offset)) >= 0) {
            offset = after(offset);
        }
        return offset;
    }

    private int before(int offset) {
        return line.offsetByCodePoints(offset, -1);
    }

    private int after(int offset) {
        return line.offsetByCodePoints(offset, 1);
    }

    private int taken(int from, int to) {
        int taken = 0;
        for (int i = from; i < to; i = after(i)) {
            taken += taken(i);
        }
        return taken;
    }

    /** A mark that takes no column counts as one, lest a heap of them be read through for every problem. */
    private int taken(int offset) {
        return Math.max(1, Columns.of(shown(offset)));
    }
}
