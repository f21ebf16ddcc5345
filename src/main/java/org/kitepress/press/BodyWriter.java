package org.kitepress.press;

import java.util.List;
import org.kitepress.model.text.Block;

/** The text of one page in columns, and its notes under it. */
final class BodyWriter {

    /** A table of so many columns runs across the sheet. */
    static final int WIDE = 4;

    private final Galley galley;
    private final String id;
    private final Runnable ending;
    private final TextWriter text;

    /** @param ending what is written between the text and its notes */
    BodyWriter(Galley galley, String id, Runnable ending) {
        this.galley = galley;
        this.id = id;
        this.ending = ending;
        this.text = new TextWriter(galley);
    }

    void write() {
        List<Block> blocks = galley.page().document().text().blocks();
        section(Look.of("id", id), () -> {});
        blocks.forEach(block -> section(span(block), () -> block.accept(text)));
        section(Look.PLAIN, ending);
        section(Look.PLAIN, () -> new NotesWriter(galley).write());
    }

    /** Each part is a child of the flow itself, because only such a child may run across the columns. */
    private void section(Look look, Runnable content) {
        Look part = look.with("role", "Div").with("xml:lang", galley.page().language().tag());
        galley.fo().block(part, content);
    }

    private static Look span(Block block) {
        boolean wide = block instanceof Block.Table table && table.header().size() >= WIDE;
        return wide ? Look.of("span", "all") : Look.PLAIN;
    }
}
