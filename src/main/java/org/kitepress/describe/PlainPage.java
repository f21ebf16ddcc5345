package org.kitepress.describe;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kitepress.source.SourceFile;

/**
 * A page of the manual as plain text for a terminal: words without their marks, set in where the page shows what somebody
 * types or is told. Not for any Markdown: the manual uses headings, lists, tables, links and blocks of code.
 */
public final class PlainPage {

    private static final int WIDTH = 80;
    private static final String FENCE = "```";
    private static final String INSET = "    ";
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]`]++)\\]\\([^)\\s]++\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]++)\\*\\*");

    private final StringBuilder text = new StringBuilder();
    private boolean shown;

    private PlainPage() {}

    /** The text below the front matter, its last line ended. */
    public static String of(SourceFile page) {
        PlainPage plain = new PlainPage();
        body(page).lines().forEach(plain::line);
        return plain.text.toString();
    }

    /** What its front matter says of it in a sentence; empty if it says nothing. */
    public static String summary(SourceFile page) {
        return head(page)
                .lines()
                .filter(line -> line.startsWith("summary: "))
                .map(line -> line.substring(line.indexOf(' ')).replace("\"", "").strip())
                .findFirst()
                .orElse("");
    }

    private static String head(SourceFile page) {
        return typed(page).split("\n---\n\n", 2)[0];
    }

    private static String body(SourceFile page) {
        return typed(page).split("\n---\n\n", 2)[1];
    }

    private static String typed(SourceFile page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private void line(String line) {
        if (line.stripLeading().startsWith(FENCE)) {
            shown = !shown;
        } else if (shown) {
            text.append((INSET + line).stripTrailing()).append('\n');
        } else if (line.startsWith("|")) {
            text.append(line).append('\n');
        } else {
            wrap(words(line), line.startsWith("- ") ? "  " : "");
        }
    }

    private static String words(String line) {
        String bare = line.replaceFirst("^#++ ", "");
        return STRONG.matcher(LINK.matcher(bare).replaceAll("$1")).replaceAll("$1");
    }

    /** @param indent before every line but the first */
    private void wrap(String words, String indent) {
        String rest = words;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > indent.length()) {
            int end = rest.lastIndexOf(' ', WIDTH);
            text.append(rest, 0, end).append('\n');
            rest = indent + rest.substring(end + 1);
        }
        text.append(rest).append('\n');
    }
}
