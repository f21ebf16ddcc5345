package org.kitepress.model.text;

import java.util.List;
import java.util.Optional;
import org.kitepress.source.Place;

/**
 * The whole text of a page.
 *
 * @param notes the footnotes in the order in which they are first called
 * @param comments where its writer left words that no channel shows, as {@code <!-- … -->} does
 * @param cut how many blocks stand before the writer's {@code <!--more-->}; empty if there is none
 */
public record Text(List<Block> blocks, List<Note> notes, Optional<Integer> cut, List<Place> comments) {

    public Text {
        comments = List.copyOf(comments);
    }

    /** One that is made for its readers, and has no comments. */
    public Text(List<Block> blocks, List<Note> notes, Optional<Integer> cut) {
        this(blocks, notes, cut, List.of());
    }

    /** A page without a text, such as a resource. */
    public static final Text EMPTY = new Text(List.of(), List.of(), Optional.empty());

    /** A footnote. */
    public record Note(List<Block> blocks) {}

    /**
     * What a list shows of the text: the blocks before the writer's cut, else the first paragraph, else nothing. Nothing that
     * hides something, or that stands beside the text, is among them.
     */
    public List<Block> excerpt() {
        return cut
                .map(count -> blocks.subList(0, count))
                .orElseGet(() -> blocks.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .limit(1)
                        .toList())
                .stream()
                .filter(block -> !(block instanceof Block.Directive || block instanceof Block.Alert))
                .toList();
    }
}
