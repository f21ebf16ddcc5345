package org.kitepress.model.text;

/** Meets the parts of a text, one method each; whoever writes a medium implements all of them. */
public interface TextVisitor {

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void quote(Block.Quote quote);

    void listing(Block.Listing listing);

    void codeBlock(Block.CodeBlock block);

    void table(Block.Table table);

    void rule(Block.Rule rule);

    void figure(Block.Figure figure);

    void directive(Block.Directive directive);

    void alert(Block.Alert alert);

    void definitions(Block.Definitions definitions);

    /** Whoever writes a medium meets none: what is for other channels was taken out before, and the rest stands free. */
    default void only(Block.Only only) {
        blocks(only.blocks());
    }

    /** As with blocks, whoever writes a medium meets none. */
    default void only(Inline.Only only) {
        inlines(only.content());
    }

    /** Whoever writes a medium meets a link instead. */
    default void contact(Inline.Contact contact) {
        inlines(contact.content());
    }

    void explained(Inline.Explained explained);

    void words(Inline.Words words);

    void emphasis(Inline.Emphasis emphasis);

    void strong(Inline.Strong strong);

    void strike(Inline.Strike strike);

    void code(Inline.Code code);

    void link(Inline.Link link);

    void image(Inline.Image image);

    void lineBreak(Inline.LineBreak lineBreak);

    void noteCall(Inline.NoteCall call);

    void citation(Inline.Citation citation);

    /** Meets each of these blocks in turn. */
    default void blocks(Iterable<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Meets each of these inlines in turn. */
    default void inlines(Iterable<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }
}
