package org.kitepress.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Makes our directives from fences, and says what is wrong with those that cannot be made. */
final class DirectiveBuilder {

    private final MarkdownParser.Places places;
    private final List<Problem> problems;

    DirectiveBuilder(MarkdownParser.Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    Optional<Block> build(DirectiveBlock node, List<Block> blocks) {
        DirectiveFence fence = node.fence();
        Place place = places.at(node.offset());
        if (fence.isUnreadable()) {
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "this line begins like a directive, and is none: `" + fence.label() + "`",
                    "write it as `:::name[label]{key=value}`, without a space after the colons and with nothing after it",
                    place);
        }
        Optional<DirectiveKind> kind = DirectiveKind.of(fence.name());
        if (kind.isEmpty()) {
            List<String> known = Arrays.stream(DirectiveKind.values())
                    .map(DirectiveKind::word)
                    .toList();
            return refuse(
                    Code.DIRECTIVE_UNKNOWN,
                    "there is no directive `" + fence.name() + "`",
                    Nearest.hint(fence.name(), known),
                    place);
        }
        if (kind.get().isContainer() != fence.isContainer()) {
            String name = fence.name();
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "`" + name + "` " + (fence.isContainer() ? "stands alone" : "wraps a text"),
                    fence.isContainer()
                            ? "begin the line with two colons: `::" + name + "{…}`"
                            : "write `:::" + name + "`, then the text, then a line `:::`",
                    place);
        }
        if (!node.isClosed()) {
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "`" + fence.name() + "` begins here and never ends",
                    "put a line `" + ":".repeat(fence.colons()) + "` after the text that it wraps",
                    place);
        }
        if (fence.attributes().isEmpty()) {
            return refuse(
                    Code.DIRECTIVE_BROKEN,
                    "what stands between the braces of `" + fence.name() + "` cannot be read",
                    "write it as `{name=value}`, with quotes around a value that has spaces",
                    place);
        }
        List<Inline> label = fence.label().isBlank()
                ? List.of()
                : List.of(new Inline.Words(fence.label().strip()));
        return Optional.of(
                new Block.Directive(kind.get(), label, fence.attributes().get(), blocks, place));
    }

    private Optional<Block> refuse(Code code, String message, String hint, Place place) {
        problems.add(new Problem(code, message, hint, place));
        return Optional.empty();
    }
}
