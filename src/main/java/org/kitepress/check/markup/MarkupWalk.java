package org.kitepress.check.markup;

import java.util.List;
import java.util.function.Consumer;
import org.kitepress.check.markup.LeftOver.Where;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Hands over every stretch of a text in which markup may have been left over. */
final class MarkupWalk extends TextWalk {

    private final Consumer<PlainStretch> visit;
    private StringBuilder out = new StringBuilder();

    MarkupWalk(Consumer<PlainStretch> visit) {
        this.visit = visit;
    }

    private void stretch(Where where, List<Inline> content, Place place) {
        out.setLength(0);
        inlines(content);
        visit.accept(new PlainStretch(where, out.toString(), place));
    }

    @Override
    public void heading(Block.Heading heading) {
        stretch(Where.TEXT, heading.content(), heading.place());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        stretch(Where.LINES, paragraph.content(), paragraph.place());
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(cell -> stretch(Where.TEXT, cell.content(), table.place()));
        table.rows().forEach(row -> row.forEach(cell -> stretch(Where.TEXT, cell.content(), table.place())));
    }

    @Override
    public void figure(Block.Figure figure) {
        stretch(Where.TEXT, figure.caption(), figure.place());
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(term -> stretch(Where.TEXT, term, definitions.place()));
            definition.meanings().forEach(this::blocks);
        });
    }

    @Override
    public void directive(Block.Directive directive) {
        stretch(Where.TEXT, directive.label(), directive.place());
        blocks(directive.blocks());
    }

    @Override
    public void words(Inline.Words words) {
        out.append(words.text());
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.append('\n');
    }

    /** An address that was typed bare may be a part of a link that is none. */
    @Override
    public void link(Inline.Link link) {
        boolean bare = link.content().size() == 1
                && link.content().get(0) instanceof Inline.Words words
                && link.target().endsWith(words.text());
        if (bare) {
            super.link(link);
        } else {
            other();
            super.link(link);
            other();
        }
    }

    @Override
    public void code(Inline.Code code) {
        other();
    }

    @Override
    public void image(Inline.Image image) {
        other();
    }

    @Override
    public void citation(Inline.Citation citation) {
        other();
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        other();
    }

    private void other() {
        out.append(LeftOver.OTHER);
    }
}
