package org.kitepress.parse.packed;

import java.util.List;
import org.kitepress.memo.Encoder;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Text;

/** Packs a text, each block behind its kind; {@link TextUnpacker} has it again. */
final class TextPacker extends InlinePacker {

    private final Encoder out;

    private TextPacker(Encoder out) {
        super(out);
        this.out = out;
    }

    static byte[] pack(Text text) {
        Encoder out = new Encoder();
        new TextPacker(out).text(text);
        return out.bytes();
    }

    private void text(Text text) {
        stack(text.blocks());
        out.all(text.notes(), (note, to) -> stack(note.blocks()));
        out.number(text.cut().map(count -> count + 1).orElse(0));
        out.all(text.comments(), (comment, to) -> place(comment));
    }

    private void stack(List<Block> blocks) {
        out.number(blocks.size());
        blocks(blocks);
    }

    private Encoder kind(BlockKind kind) {
        return out.number(kind.ordinal());
    }

    @Override
    public void heading(Block.Heading heading) {
        kind(BlockKind.HEADING).number(heading.level()).text(heading.id());
        line(heading.content());
        place(heading.place());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        kind(BlockKind.PARAGRAPH);
        line(paragraph.content());
        place(paragraph.place());
    }

    @Override
    public void quote(Block.Quote quote) {
        kind(BlockKind.QUOTE);
        stack(quote.blocks());
        place(quote.place());
    }

    @Override
    public void listing(Block.Listing listing) {
        kind(BlockKind.LISTING)
                .number(listing.ordered() ? 1 : 0)
                .number(listing.start())
                .number(listing.tight() ? 1 : 0)
                .all(listing.items(), (item, to) -> {
                    to.number(item.done().map(done -> done ? 2 : 1).orElse(0));
                    stack(item.blocks());
                });
        place(listing.place());
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        kind(BlockKind.CODE).text(block.info()).text(block.code());
        place(block.place());
    }

    @Override
    public void table(Block.Table table) {
        kind(BlockKind.TABLE);
        cells(table.header());
        out.all(table.rows(), (row, to) -> cells(row));
        place(table.place());
    }

    private void cells(List<Block.Cell> cells) {
        out.all(cells, (cell, to) -> {
            to.number(cell.align().ordinal());
            line(cell.content());
        });
    }

    @Override
    public void rule(Block.Rule rule) {
        kind(BlockKind.RULE);
        place(rule.place());
    }

    @Override
    public void figure(Block.Figure figure) {
        kind(BlockKind.FIGURE);
        picture(figure.image());
        line(figure.caption());
        out.text(figure.credit());
        place(figure.place());
    }

    @Override
    public void directive(Block.Directive directive) {
        kind(BlockKind.DIRECTIVE).number(directive.kind().ordinal());
        line(directive.label());
        out.all(directive.attributes(), (attribute, to) -> to.text(attribute.name())
                .text(attribute.value()));
        stack(directive.blocks());
        place(directive.place());
    }

    @Override
    public void alert(Block.Alert alert) {
        kind(BlockKind.ALERT).number(alert.kind().ordinal());
        stack(alert.blocks());
        place(alert.place());
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        kind(BlockKind.DEFINITIONS).all(definitions.all(), (definition, to) -> {
            to.all(definition.terms(), (term, next) -> line(term));
            to.all(definition.meanings(), (meaning, next) -> stack(meaning));
        });
        place(definitions.place());
    }

    @Override
    public void only(Block.Only only) {
        kind(BlockKind.ONLY).all(only.channels(), (channel, to) -> to.text(channel));
        stack(only.blocks());
        place(only.place());
    }
}
