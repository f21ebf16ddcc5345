package org.kitepress.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Node;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.parse.tree.LonePicture;
import org.kitepress.source.Place;

/** The blocks of a piece of HTML while they come in; words between them become paragraphs. */
final class Gathering {

    private final HtmlPiece piece;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private Optional<Place> begun = Optional.empty();

    Gathering(HtmlPiece piece) {
        this.piece = piece;
    }

    void gather(Node node, HtmlInlines inlines) {
        if (begun.isEmpty()) {
            begun = Optional.of(piece.place(node));
        }
        inlines.add(node, line);
    }

    /** As in Markdown, a picture alone in its paragraph is a figure, and its title the caption. */
    void endParagraph() {
        List<Inline> content = HtmlInlines.tidied(line);
        if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
            blocks.add(LonePicture.figure(image, image.place()));
        } else if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content, begun.orElseThrow()));
        }
        line.clear();
        begun = Optional.empty();
    }

    void add(Block block) {
        blocks.add(block);
    }

    <T> void addIfAny(List<T> parts, Function<List<T>, Block> maker) {
        if (!parts.isEmpty()) {
            blocks.add(maker.apply(parts));
        }
    }

    List<Block> done() {
        endParagraph();
        return List.copyOf(blocks);
    }
}
