package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** Lists: a label in the margin of each item. */
final class ListWriter {

    private static final String EMPTY_BOX = "□";
    private static final String FULL_BOX = "■";

    private final FoWriter fo;
    private final TextWriter text;

    ListWriter(ArticleContext galley, TextWriter text) {
        this.fo = galley.fo();
        this.text = text;
    }

    /** @param item how each item stands off from what is above it */
    void write(Block.Listing listing, Look item) {
        List<Block.Item> items = listing.items();
        String indent = indent(listing);
        fo.element("list-block", block(indent), () -> {
            for (int i = 0; i < items.size(); i++) {
                String label = label(listing, i);
                List<Block> blocks = items.get(i).blocks();
                Look look = i > 0 && listing.tight() ? item.with("space-before", "2pt") : item;
                item(look, label, () -> text.framed(blocks));
            }
        });
    }

    /** A list of one, for notes. */
    void single(String label, String indent, Runnable content) {
        fo.element("list-block", block(indent), () -> item(Look.PLAIN, label, content));
    }

    private static Look block(String indent) {
        return Look.of("provisional-distance-between-starts", indent, "provisional-label-separation", "0.3em");
    }

    private void item(Look look, String label, Runnable content) {
        fo.element("list-item", look, () -> {
            fo.element("list-item-label", Look.of("end-indent", "label-end()"), () -> fo.block(Look.PLAIN, label));
            fo.element("list-item-body", Look.of("start-indent", "body-start()"), () -> filled(content));
        });
    }

    /** An item without words still needs its line. */
    private void filled(Runnable content) {
        fo.block(Look.of("role", "Div"), content);
    }

    private static String label(Block.Listing listing, int index) {
        String label = listing.ordered() ? listing.start() + index + "." : "•";
        return listing.items()
                .get(index)
                .done()
                .map(done -> done ? FULL_BOX : EMPTY_BOX)
                .orElse(label);
    }

    private static String indent(Block.Listing listing) {
        boolean hasBoxes = listing.items().stream().anyMatch(item -> item.done().isPresent());
        int digits =
                String.valueOf(listing.start() + listing.items().size() - 1).length();
        return listing.ordered() ? 0.85 + 0.55 * digits + "em" : hasBoxes ? "1.3em" : "1em";
    }
}
