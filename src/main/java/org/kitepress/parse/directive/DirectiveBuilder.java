package org.kitepress.parse.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Makes our directives from fences, and says what is wrong with those that cannot be made. */
public final class DirectiveBuilder {

    private final Places places;
    private final List<Problem> problems;
    private final DirectiveAttributes attributes;

    public DirectiveBuilder(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
        this.attributes = new DirectiveAttributes(problems);
    }

    public Optional<Block> build(DirectiveBlock node, List<Inline> label, List<Block> blocks) {
        DirectiveFence fence = node.fence();
        Place place = places.at(node.offset());
        if (fence.isUnreadable()) {
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "this line begins like a directive, and is none: `" + fence.label() + "`",
                    "write it as `:::name[label]{key=value}`, without a space after the colons and with nothing after it",
                    place);
        }
        Optional<DirectiveName> name = DirectiveName.of(fence.name());
        if (name.isEmpty()) {
            return refuse(
                    Code.DIRECTIVE_UNKNOWN,
                    "there is no directive `" + fence.name() + "`",
                    Nearest.hint(fence.name(), DirectiveName.words()),
                    place);
        }
        if (fence.isContainer() ? !name.get().isContainer() : !name.get().isLeaf()) {
            return refuse(Code.DIRECTIVE_BROKEN, "`" + fence.name() + "` " + form(name.get()), how(name.get()), place);
        }
        if (!node.isClosed()) {
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "`" + fence.name() + "` begins here and never ends",
                    "put a line `" + ":".repeat(fence.colons()) + "` after the text that it wraps",
                    place);
        }
        return attributes.of(fence, name.get(), place).flatMap(given -> block(name.get(), label, given, blocks, place));
    }

    private static String form(DirectiveName name) {
        return name.isContainer() ? "wraps a text" : "stands alone";
    }

    private static String how(DirectiveName name) {
        return name.isContainer()
                ? "write `:::" + name.word() + "`, then the text, then a line `:::`"
                : "begin the line with two colons: `::" + name.word() + "{…}`";
    }

    private Optional<Block> block(
            DirectiveName name, List<Inline> label, List<Block.Attribute> given, List<Block> blocks, Place place) {
        return switch (name) {
            case ONLY ->
                attributes
                        .channels(given, ":::only{channel=print}", place)
                        .map(channels -> new Block.Only(channels, blocks, place));
            case FIGURE -> figure(given, blocks, place);
            default ->
                Optional.of(
                        new Block.Directive(DirectiveKind.of(name.word()).orElseThrow(), label, given, blocks, place));
        };
    }

    /** The picture, and under it what stands on its next line or in the paragraph after it. */
    private Optional<Block> figure(List<Block.Attribute> given, List<Block> blocks, Place place) {
        String credit = DirectiveAttributes.find(given, "credit").orElse("");
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Figure figure) {
            return Optional.of(new Block.Figure(figure.image(), figure.caption(), credit, place));
        }
        if (blocks.size() == 2
                && blocks.get(0) instanceof Block.Figure figure
                && blocks.get(1) instanceof Block.Paragraph caption) {
            return Optional.of(new Block.Figure(figure.image(), caption.content(), credit, place));
        }
        if (blocks.size() == 1
                && blocks.get(0) instanceof Block.Paragraph both
                && both.content().size() > 1
                && both.content().get(0) instanceof Inline.Image image
                && both.content().get(1) instanceof Inline.Words words
                && words.text().startsWith("\n")) {
            List<Inline> caption =
                    new ArrayList<>(both.content().subList(2, both.content().size()));
            caption.add(0, new Inline.Words(words.text().substring(1)));
            return Optional.of(new Block.Figure(image, List.copyOf(caption), credit, place));
        }
        return refuse(
                Code.DIRECTIVE_BROKEN,
                "`figure` wraps one picture and, at most, one paragraph under it",
                "write the picture as `![what it shows](name.jpg)` on the first line, and what stands under it on the next",
                place);
    }

    /** What stands in a line; nothing, and reported, if it cannot be made. */
    public Optional<Inline> inLine(DirectiveInline node, List<Inline> content, Place place) {
        DirectiveFence fence = node.fence();
        Optional<DirectiveName> name = DirectiveName.of(fence.name());
        if (name.isEmpty()) {
            problems.add(new Problem(
                    Code.DIRECTIVE_UNKNOWN,
                    "there is no directive `" + fence.name() + "` for use in a line",
                    Nearest.hint(fence.name(), DirectiveName.wordsInLines()) + "; if none is meant, write `\\:"
                            + fence.name() + "`",
                    place));
            return Optional.empty();
        }
        if (!name.get().isInLine()) {
            problems.add(new Problem(
                    Code.DIRECTIVE_BROKEN, "`" + fence.name() + "` " + form(name.get()), how(name.get()), place));
            return Optional.empty();
        }
        if (name.get() == DirectiveName.ONLY && content.stream().allMatch(Inline::isSpace)) {
            problems.add(new Problem(
                    Code.DIRECTIVE_BROKEN,
                    "`only` holds no words",
                    "write them between its brackets: `:only[words]{channel=print}`",
                    place));
            return Optional.empty();
        }
        return attributes
                .of(fence, name.get(), place)
                .flatMap(given -> name.get() == DirectiveName.ONLY
                        ? attributes
                                .channels(given, ":only[words]{channel=print}", place)
                                .map(channels -> new Inline.Only(channels, content, place))
                        : attributes.contact(given, content, place));
    }

    private Optional<Block> refuse(Code code, String message, String hint, Place place) {
        problems.add(new Problem(code, message, hint, place));
        return Optional.empty();
    }
}
