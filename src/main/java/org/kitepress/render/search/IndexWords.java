package org.kitepress.render.search;

import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;

/**
 * The words of a text by which its page is found. What stands behind a warning is not among them, only what it warns of:
 * nobody is led to it who has not read the warning.
 */
final class IndexWords extends TextWalk {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private StringBuilder out = text;

    private IndexWords() {}

    static List<WeightedText> of(Text text) {
        IndexWords words = new IndexWords();
        words.walk(text);
        return List.of(
                new WeightedText(TermWeight.TEXT, words.text.toString()),
                new WeightedText(TermWeight.HEADING, words.headings.toString()));
    }

    @Override
    public void heading(Block.Heading heading) {
        out = headings;
        inlines(heading.content());
        out.append('\n');
        out = text;
    }

    @Override
    public void directive(Block.Directive directive) {
        inlines(directive.label());
        out.append('\n');
        if (directive.kind() != DirectiveKind.WARNING) {
            blocks(directive.blocks());
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        super.paragraph(paragraph);
        out.append('\n');
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(this::cell);
        table.rows().forEach(row -> row.forEach(this::cell));
    }

    private void cell(Block.Cell cell) {
        inlines(cell.content());
        out.append('\n');
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(this::term);
            definition.meanings().forEach(this::blocks);
        });
    }

    private void term(List<Inline> term) {
        inlines(term);
        out.append('\n');
    }

    @Override
    public void figure(Block.Figure figure) {
        super.figure(figure);
        out.append('\n');
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        out.append(block.code()).append('\n');
    }

    @Override
    public void words(Inline.Words words) {
        out.append(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        out.append(code.text());
    }

    @Override
    public void image(Inline.Image image) {
        out.append(' ').append(image.alt()).append(' ');
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.append(' ');
    }
}
