package org.kitepress.model.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Explains each term of a glossary where a text first uses it. Not in headings, links and code, in what is struck out, in the
 * terms of a list of definitions, or in labels: there, nothing else may stand.
 */
public final class Explaining extends TextRewrite {

    private final Terms terms;
    private final Set<Integer> told = new HashSet<>();
    private List<Terms.Hit> hits = List.of();
    private int next;
    /** How much of the line was read. */
    private int at;

    private Explaining(Terms terms) {
        this.terms = terms;
    }

    /** The same words as before; what some of them mean is told beside them. */
    public static Text of(Text text, Terms terms) {
        Explaining explaining = new Explaining(terms);
        List<Block> blocks = explaining.anew(text);
        List<Text.Note> notes = text.notes().stream()
                .map(note -> new Text.Note(explaining.anew(note.blocks())))
                .toList();
        return new Text(blocks, notes, explaining.cut());
    }

    private List<Inline> line(List<Inline> content) {
        hits = terms.in(Line.of(content));
        next = 0;
        at = 0;
        List<Inline> made = hits.isEmpty() ? content : anewInline(content);
        hits = List.of();
        return made;
    }

    @Override
    public void words(Inline.Words words) {
        int start = at;
        at += words.text().length();
        int read = start;
        for (; next < hits.size() && hits.get(next).from() < at; next++) {
            Terms.Hit hit = hits.get(next);
            if (hit.from() >= start && hit.to() <= at && told.add(hit.entry())) {
                plain(words.text().substring(read - start, hit.from() - start));
                put(new Inline.Explained(
                        words.text().substring(hit.from() - start, hit.to() - start), hit.term(), hit.means()));
                read = hit.to();
            }
        }
        plain(words.text().substring(read - start));
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            put(new Inline.Words(words));
        }
    }

    /** Nothing is explained in it. */
    @Override
    void leaf(Inline inline) {
        at += Line.of(List.of(inline)).length();
        put(inline);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        put(new Block.Paragraph(line(paragraph.content()), paragraph.place()));
    }

    @Override
    public void figure(Block.Figure figure) {
        put(new Block.Figure(figure.image(), line(figure.caption()), figure.credit(), figure.place()));
    }

    @Override
    public void table(Block.Table table) {
        List<List<Block.Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new Block.Cell(cell.align(), line(cell.content())))
                        .toList())
                .toList();
        put(new Block.Table(table.header(), rows, table.place()));
    }

    /** What is pulled out stands in the text once more. */
    @Override
    public void directive(Block.Directive directive) {
        if (directive.kind() == DirectiveKind.PULLQUOTE) {
            put(directive);
        } else {
            super.directive(directive);
        }
    }

    @Override
    public void strike(Inline.Strike strike) {
        leaf(strike);
    }

    @Override
    public void link(Inline.Link link) {
        leaf(link);
    }
}
