package org.kitepress.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.model.text.PlainText;

/** What a list of results tells of each page: address, title, number of its section, summary and warning, with tabs between. */
final class PageLines {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> sections = new LinkedHashMap<>();

    /** Counts a page, and tells how many stand before it. */
    int add(Entry entry) {
        String section = PlainText.onOneLine(entry.section());
        sections.putIfAbsent(section, sections.size());
        lines.add(String.join(
                        "\t",
                        entry.href(),
                        PlainText.onOneLine(entry.title()),
                        String.valueOf(sections.get(section)),
                        PlainText.onOneLine(entry.about()),
                        PlainText.onOneLine(entry.warning()))
                + "\n");
        return lines.size() - 1;
    }

    int count() {
        return lines.size();
    }

    Collection<String> sections() {
        return sections.keySet();
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
