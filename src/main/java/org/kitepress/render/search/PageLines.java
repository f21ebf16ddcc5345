package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.text.PlainText;

/** What a list of results tells of each page: address, title, number of its section, summary and warning, with tabs between. */
record PageLines(List<String> lines, List<String> sections) {

    PageLines {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    static PageLines of(List<Entry> entries) {
        List<String> sections = entries.stream()
                .map(entry -> PlainText.onOneLine(entry.section()))
                .distinct()
                .toList();
        List<String> lines = entries.stream()
                .map(entry -> String.join(
                                "\t",
                                entry.href(),
                                PlainText.onOneLine(entry.title()),
                                String.valueOf(sections.indexOf(PlainText.onOneLine(entry.section()))),
                                PlainText.onOneLine(entry.about()),
                                PlainText.onOneLine(entry.warning()))
                        + "\n")
                .toList();
        return new PageLines(lines, sections);
    }

    String all() {
        return String.join("", lines);
    }

    /** How many pages a block has. @param bytes about how large it may be */
    int perBlock(int bytes) {
        int size = all().getBytes(StandardCharsets.UTF_8).length;
        return (int) Math.max(1, (long) bytes * lines.size() / Math.max(1, size));
    }

    /** All lines, each block but the last of the same number. */
    List<String> blocks(int bytes) {
        int step = perBlock(bytes);
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += step) {
            blocks.add(String.join("", lines.subList(from, Math.min(lines.size(), from + step))));
        }
        return blocks;
    }
}
