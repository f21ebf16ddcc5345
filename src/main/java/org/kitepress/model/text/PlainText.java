package org.kitepress.model.text;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text and nothing else, for titles, descriptions and counting. */
public final class PlainText extends TextWalk {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder out = new StringBuilder();

    private final boolean everyChannel;

    private PlainText() {
        this(false);
    }

    private PlainText(boolean everyChannel) {
        this.everyChannel = everyChannel;
    }

    /** The words of these inlines on one line. */
    public static String of(Iterable<Inline> inlines) {
        PlainText walk = new PlainText();
        walk.inlines(inlines);
        return walk.out.toString();
    }

    /** The same without what is for some channels only: for names that all channels share. */
    public static String ofAllChannels(Iterable<Inline> inlines) {
        PlainText walk = new PlainText(true);
        walk.inlines(inlines);
        return walk.out.toString();
    }

    /** The words of these blocks on one line, a space between two of them. */
    public static String ofBlocks(Iterable<Block> blocks) {
        PlainText walk = new PlainText();
        walk.blocks(blocks);
        return onOneLine(walk.out.toString());
    }

    /** These words with one space between two of them, whatever was typed there; none before and after. */
    public static String onOneLine(String typed) {
        String line = typed.strip();
        return isOnOneLine(line) ? line : SPACES.matcher(line).replaceAll(" ");
    }

    /** Most are, which is seen sooner without a pattern. */
    private static boolean isOnOneLine(String line) {
        char before = 'x';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }

    @Override
    public void only(Inline.Only only) {
        if (!everyChannel) {
            super.only(only);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        super.heading(heading);
        out.append(' ');
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        super.paragraph(paragraph);
        out.append(' ');
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(cell -> apart(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> apart(cell.content())));
    }

    @Override
    public void figure(Block.Figure figure) {
        apart(figure.caption());
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(this::apart);
            definition.meanings().forEach(this::blocks);
        });
    }

    private void apart(List<Inline> content) {
        inlines(content);
        out.append(' ');
    }

    /** What stands in a directive stays there: it may be what a warning is for. */
    @Override
    public void directive(Block.Directive directive) {}

    @Override
    public void words(Inline.Words words) {
        out.append(words.text().replace('\n', ' '));
    }

    @Override
    public void code(Inline.Code code) {
        out.append(code.text());
    }

    /** A citation goes with the space before it: what is left is the sentence. */
    @Override
    public void citation(Inline.Citation citation) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '\u00A0') {
            out.setLength(out.length() - 1);
        }
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.append(' ');
    }
}
