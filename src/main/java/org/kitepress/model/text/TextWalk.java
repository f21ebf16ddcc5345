package org.kitepress.model.text;

/** Goes through the whole of a text and does nothing; whoever looks for something overrides what it looks for. */
public abstract class TextWalk implements TextVisitor {

    /** Walks the blocks and then the notes. */
    public void walk(Text text) {
        blocks(text.blocks());
        text.notes().forEach(note -> blocks(note.blocks()));
    }

    @Override
    public void heading(Block.Heading heading) {
        inlines(heading.content());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        inlines(paragraph.content());
    }

    @Override
    public void quote(Block.Quote quote) {
        blocks(quote.blocks());
    }

    @Override
    public void listing(Block.Listing listing) {
        listing.items().forEach(item -> blocks(item.blocks()));
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {}

    @Override
    public void table(Block.Table table) {
        table.header().forEach(cell -> inlines(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
    }

    @Override
    public void rule(Block.Rule rule) {}

    @Override
    public void figure(Block.Figure figure) {
        image(figure.image());
        inlines(figure.caption());
    }

    @Override
    public void alert(Block.Alert alert) {
        blocks(alert.blocks());
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(this::inlines);
            definition.meanings().forEach(this::blocks);
        });
    }

    /** The word alone: what it means is the glossary's. */
    @Override
    public void explained(Inline.Explained explained) {
        words(new Inline.Words(explained.words()));
    }

    @Override
    public void directive(Block.Directive directive) {
        inlines(directive.label());
        blocks(directive.blocks());
    }

    @Override
    public void words(Inline.Words words) {}

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        inlines(emphasis.content());
    }

    @Override
    public void strong(Inline.Strong strong) {
        inlines(strong.content());
    }

    @Override
    public void strike(Inline.Strike strike) {
        inlines(strike.content());
    }

    @Override
    public void code(Inline.Code code) {}

    @Override
    public void link(Inline.Link link) {
        inlines(link.content());
    }

    @Override
    public void image(Inline.Image image) {}

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {}

    @Override
    public void noteCall(Inline.NoteCall call) {}

    @Override
    public void citation(Inline.Citation citation) {}
}
