package org.kitepress.describe.mail;

import java.util.List;

/** The report as plain text of 78 columns. */
final class PlainReport {

    private static final int WIDTH = 78;

    private final StringBuilder out = new StringBuilder();

    String text(List<Part> parts) {
        for (Part part : parts) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            add(part);
        }
        return out.toString();
    }

    private void add(Part part) {
        if (part instanceof Part.Heading heading) {
            wrap("", "", heading.text());
            out.append((heading.level() == 1 ? "=" : "-").repeat(underline(heading.text())))
                    .append('\n');
        } else if (part instanceof Part.Paragraph paragraph) {
            wrap("", "", paragraph.text());
        } else if (part instanceof Part.Points points) {
            points.all().forEach(point -> wrap("- ", "  ", point));
        } else if (part instanceof Part.Facts facts) {
            facts.all().forEach(this::fact);
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.Copy copy) {
            copy.lines().forEach(line -> wrap("  ", "  ", line));
        }
    }

    private static int underline(String heading) {
        return Math.min(WIDTH, heading.codePointCount(0, heading.length()));
    }

    private void fact(Part.Fact fact) {
        if (fact.lines().size() == 1) {
            wrap("", "  ", fact.name() + ": " + fact.lines().get(0));
        } else {
            wrap("", "", fact.name() + ":");
            fact.lines().forEach(line -> wrap("  ", "  ", line));
        }
    }

    /** A row is a paragraph: titles are longer than any column. */
    private void table(Part.Table table) {
        wrap("", "", table.caption());
        for (List<String> row : table.rows()) {
            StringBuilder line = new StringBuilder(row.get(0));
            for (int i = 1; i < row.size(); i++) {
                line.append("; ").append(table.head().get(i)).append(": ").append(row.get(i));
            }
            wrap("- ", "  ", line.toString());
        }
    }

    /** A word that is longer than a line stays whole. */
    private void wrap(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        int bare = line.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > bare && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(rest);
                bare = line.length();
            }
            line.append(line.length() > bare ? " " : "").append(word);
        }
        end(line);
    }

    private void end(StringBuilder line) {
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
