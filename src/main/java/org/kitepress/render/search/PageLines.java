package org.kitepress.render.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.memo.Hash;
import org.kitepress.model.text.PlainText;

/** What a list of results tells of each page: address, title, number of its section, summary and warning, with tabs between. */
final class PageLines {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> sections = new LinkedHashMap<>();
    private final List<String> hrefs = new ArrayList<>();
    private int bytes;
    private int undated;

    /** Counts a page, and tells how many stand before it. */
    int add(Entry entry) {
        String section = PlainText.onOneLine(entry.section());
        sections.putIfAbsent(section, sections.size());
        String line = String.join(
                        "\t",
                        entry.href(),
                        PlainText.onOneLine(entry.title()),
                        String.valueOf(sections.get(section)),
                        PlainText.onOneLine(entry.about()),
                        PlainText.onOneLine(entry.warning()))
                + "\n";
        lines.add(line);
        hrefs.add(entry.href());
        bytes += SearchIndex.size(line);
        undated += entry.dated() ? 0 : 1;
        return lines.size() - 1;
    }

    int count() {
        return lines.size();
    }

    /** How many pages are of no day. */
    int undated() {
        return undated;
    }

    /** See {@link IndexEntry#order}. */
    Hash order() {
        return IndexEntry.order(hrefs);
    }

    Collection<String> sections() {
        return sections.keySet();
    }

    /** The size of all lines. */
    int bytes() {
        return bytes;
    }

    String all() {
        return String.join("", lines);
    }

    /**
     * How many pages a block has: a power of two, so that it stays the same while pages are added.
     *
     * @param most bytes, on average
     */
    int perBlock(int most) {
        return Integer.highestOneBit((int) Math.max(1, (long) most * lines.size() / Math.max(1, bytes)));
    }

    /** All lines, each block but the last of the same number. */
    List<String> blocks(int most) {
        int step = perBlock(most);
        List<String> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += step) {
            blocks.add(String.join("", lines.subList(from, Math.min(lines.size(), from + step))));
        }
        return blocks;
    }
}
