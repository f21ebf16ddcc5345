package org.kitepress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.model.text.AlertKind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.source.Place;

/** A few lines of Markdown as a text: just enough to write tests in, so that they need no parser. */
public final class Manuscript {

    private static final Place HERE = new Place("content/posts/a.md", 1, 1);
    private static final Pattern INLINE = Pattern.compile(
            "\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|" + "!\\[(.*?)]\\((.+?)\\)|\\[\\^(\\d+)]|\\[(.+?)]\\((.+?)\\)|`(.+?)`");

    private Manuscript() {}

    static Text text(String markdown, String... notes) {
        List<Text.Note> all = new ArrayList<>();
        for (String note : notes) {
            all.add(new Text.Note(blocks(note)));
        }
        return new Text(blocks(markdown), all, Optional.empty());
    }

    public static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String part : markdown.strip().split("\n\n+")) {
            blocks.add(block(part.strip()));
        }
        return blocks;
    }

    private static Block block(String part) {
        if (part.startsWith("#")) {
            int level = part.indexOf(' ');
            return new Block.Heading(
                    level,
                    part.substring(level + 1).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"),
                    inlines(part.substring(level + 1)),
                    HERE);
        }
        if (part.startsWith("> [!TIP]\n> ")) {
            return new Block.Alert(AlertKind.TIP, blocks(part.substring(11).replace("\n> ", "\n")), HERE);
        }
        if (part.contains("\n: ")) {
            String[] lines = part.split("\n: ");
            Block.Definition definition = new Block.Definition(List.of(inlines(lines[0])), List.of(blocks(lines[1])));
            return new Block.Definitions(List.of(definition), HERE);
        }
        if (part.startsWith("> ")) {
            return new Block.Quote(blocks(part.substring(2).replace("\n> ", "\n")), HERE);
        }
        if (part.matches("(?s)(- |\\d+\\. ).*")) {
            return listing(part);
        }
        if (part.startsWith("| ")) {
            return table(part);
        }
        if (part.startsWith("```")) {
            return new Block.CodeBlock("", part.substring(4, part.length() - 3), HERE);
        }
        if (part.startsWith("::")) {
            return directive(part);
        }
        if (part.equals("***")) {
            return new Block.Rule(HERE);
        }
        if (part.startsWith("![") && inlines(part).get(0) instanceof Inline.Image image) {
            return new Block.Figure(image, List.of(new Inline.Words(image.title())), "somebody", HERE);
        }
        return new Block.Paragraph(inlines(part), HERE);
    }

    private static Block listing(String part) {
        List<Block.Item> items = new ArrayList<>();
        for (String line : part.split("\n(?=- |\\d+\\. )")) {
            String words = line.replaceFirst("^(- |\\d+\\. )", "");
            Optional<Boolean> done =
                    words.matches("\\[[ x]] .*") ? Optional.of(words.charAt(1) == 'x') : Optional.empty();
            items.add(new Block.Item(done, blocks(words.replaceFirst("^\\[[ x]] ", ""))));
        }
        return new Block.Listing(!part.startsWith("-"), 1, true, items, HERE);
    }

    private static Block table(String part) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String line : part.split("\n")) {
            rows.add(cells(line));
        }
        return new Block.Table(rows.get(0), rows.subList(1, rows.size()), HERE);
    }

    private static List<Block.Cell> cells(String line) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|", -1)) {
            cells.add(new Block.Cell(Block.Align.START, inlines(cell.strip())));
        }
        return cells;
    }

    private static Block directive(String part) {
        Matcher found = Pattern.compile("(?s):::?(\\w+)(?:\\[(.*?)])?(?:\\{id=(.*?)})?(?:\n(.*)\n:::)?")
                .matcher(part);
        if (!found.matches()) {
            throw new IllegalArgumentException(part);
        }
        List<Block.Attribute> id =
                found.group(3) == null ? List.of() : List.of(new Block.Attribute("id", found.group(3)));
        return new Block.Directive(
                DirectiveKind.valueOf(found.group(1).toUpperCase(java.util.Locale.ROOT)),
                found.group(2) == null ? List.of() : inlines(found.group(2)),
                id,
                found.group(4) == null ? List.of() : blocks(found.group(4)),
                HERE);
    }

    public static List<Inline> inlines(String line) {
        List<Inline> all = new ArrayList<>();
        Matcher found = INLINE.matcher(line);
        int end = 0;
        while (found.find()) {
            words(line.substring(end, found.start()), all);
            all.add(inline(found));
            end = found.end();
        }
        words(line.substring(end), all);
        return all;
    }

    private static void words(String words, List<Inline> all) {
        int lineBreak = words.indexOf("\\\n");
        if (lineBreak >= 0) {
            words(words.substring(0, lineBreak), all);
            all.add(new Inline.LineBreak());
            words(words.substring(lineBreak + 2), all);
        } else if (!words.isEmpty()) {
            all.add(new Inline.Words(words));
        }
    }

    private static Inline inline(Matcher found) {
        if (found.group(1) != null) {
            return new Inline.Strong(inlines(found.group(1)));
        }
        if (found.group(2) != null) {
            return new Inline.Emphasis(inlines(found.group(2)));
        }
        if (found.group(4) != null) {
            return new Inline.Image(found.group(4), found.group(3), "A caption under the picture", HERE);
        }
        if (found.group(5) != null) {
            return new Inline.NoteCall(Integer.parseInt(found.group(5)), HERE);
        }
        return found.group(8) != null
                ? new Inline.Code(found.group(8))
                : new Inline.Link(found.group(7), "", inlines(found.group(6)), HERE);
    }
}
