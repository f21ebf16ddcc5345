package org.kitepress.parse.packed;

import java.util.List;
import java.util.Optional;
import org.kitepress.memo.Decoder;
import org.kitepress.model.text.AlertKind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Text;

/** Reads a text as {@link TextPacker} packed it. */
final class TextUnpacker extends InlineUnpacker {

    private static final DirectiveKind[] DIRECTIVES = DirectiveKind.values();
    private static final AlertKind[] ALERTS = AlertKind.values();
    private static final Block.Align[] ALIGNS = Block.Align.values();

    /** @param file in which all its places are */
    TextUnpacker(String file, Decoder in) {
        super(file, in);
    }

    Text text() {
        return new Text(stack(), in.all(from -> new Text.Note(stack())), cut(in.small()), in.all(from -> place()));
    }

    private static Optional<Integer> cut(int packed) {
        return packed == 0 ? Optional.empty() : Optional.of(packed - 1);
    }

    private List<Block> stack() {
        return in.all(from -> block(BlockKind.of(from.small())));
    }

    private Block block(BlockKind kind) {
        return switch (kind) {
            case HEADING -> new Block.Heading(in.small(), in.text(), line(), place());
            case PARAGRAPH -> new Block.Paragraph(line(), place());
            case QUOTE -> new Block.Quote(stack(), place());
            case LISTING -> new Block.Listing(flag(), in.small(), flag(), in.all(from -> item()), place());
            case CODE -> new Block.CodeBlock(in.text(), in.text(), place());
            case TABLE -> new Block.Table(cells(), in.all(from -> cells()), place());
            case RULE -> new Block.Rule(place());
            case FIGURE -> new Block.Figure(picture(), line(), in.text(), place());
            case DIRECTIVE ->
                new Block.Directive(DIRECTIVES[in.small()], line(), in.all(from -> attribute()), stack(), place());
            case ALERT -> new Block.Alert(ALERTS[in.small()], stack(), place());
            case DEFINITIONS -> new Block.Definitions(in.all(from -> definition()), place());
            case ONLY -> new Block.Only(channels(), stack(), place());
        };
    }

    private Block.Item item() {
        int done = in.small();
        return new Block.Item(done == 0 ? Optional.empty() : Optional.of(done == 2), stack());
    }

    private List<Block.Cell> cells() {
        return in.all(from -> new Block.Cell(ALIGNS[from.small()], line()));
    }

    private Block.Attribute attribute() {
        return new Block.Attribute(in.text(), in.text());
    }

    private Block.Definition definition() {
        return new Block.Definition(in.all(from -> line()), in.all(from -> stack()));
    }
}
