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
        return hits.isEmpty() ? content : anewInline(content);
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

    private void asItIs(Inline inline) {
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

    @Override
    public void heading(Block.Heading heading) {
        put(heading);
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        List<Block.Definition> all = definitions.all().stream()
                .map(one -> new Block.Definition(
                        one.terms(), one.meanings().stream().map(this::anew).toList()))
                .toList();
        put(new Block.Definitions(all, definitions.place()));
    }

    /** What is pulled out stands in the text once more. */
    @Override
    public void directive(Block.Directive directive) {
        boolean pulled = directive.kind() == DirectiveKind.PULLQUOTE;
        put(
                pulled
                        ? directive
                        : new Block.Directive(
                                directive.kind(),
                                directive.label(),
                                directive.attributes(),
                                anew(directive.blocks()),
                                directive.place()));
    }

    @Override
    public void strike(Inline.Strike strike) {
        asItIs(strike);
    }

    @Override
    public void code(Inline.Code code) {
        asItIs(code);
    }

    @Override
    public void link(Inline.Link link) {
        asItIs(link);
    }

    @Override
    public void image(Inline.Image image) {
        asItIs(image);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        asItIs(lineBreak);
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        asItIs(call);
    }

    @Override
    public void citation(Inline.Citation citation) {
        asItIs(citation);
    }
}
