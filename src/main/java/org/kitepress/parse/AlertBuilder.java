package org.kitepress.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.AlertKind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Makes alerts of quotations whose first line is {@code [!NOTE]} or another of their kinds and nothing else, as on GitHub. */
final class AlertBuilder {

    private static final Pattern TYPED = Pattern.compile(" {0,3}>[ \\t]*\\[![A-Za-z]{1,30}][ \\t]*(?:\\R|$)");
    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]{1,30})]\\s*?(?:\\n|$)");

    private final List<Problem> problems;

    AlertBuilder(List<Problem> problems) {
        this.problems = problems;
    }

    /** The alert, or a quotation if it is none; one of a kind that nobody knows is reported. */
    Block of(CharSequence typed, List<Block> blocks, Place place) {
        boolean marked = TYPED.matcher(typed).lookingAt() && !blocks.isEmpty();
        return marked && blocks.get(0) instanceof Block.Paragraph first
                ? alert(first, blocks, place).orElseGet(() -> new Block.Quote(blocks, place))
                : new Block.Quote(blocks, place);
    }

    private Optional<Block> alert(Block.Paragraph first, List<Block> blocks, Place place) {
        Matcher mark = MARK.matcher(first.content().get(0) instanceof Inline.Words words ? words.text() : "");
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        Optional<AlertKind> kind = AlertKind.of(mark.group(1));
        if (kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(AlertKind.values()).map(Enum::name).toList();
            problems.add(new Problem(
                    Code.DIRECTIVE_UNKNOWN,
                    "there is no alert `[!" + mark.group(1) + "]`",
                    Nearest.hint(mark.group(1), known),
                    place));
        }
        return kind.map(known -> new Block.Alert(known, without(mark.end(), first, blocks), place));
    }

    private static List<Block> without(int marked, Block.Paragraph first, List<Block> blocks) {
        List<Inline> content = new ArrayList<>(first.content());
        String rest = ((Inline.Words) content.remove(0)).text().substring(marked);
        if (!rest.isEmpty()) {
            content.add(0, new Inline.Words(rest));
        }
        List<Block> all = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!content.isEmpty()) {
            all.add(0, new Block.Paragraph(List.copyOf(content), first.place()));
        }
        return List.copyOf(all);
    }
}
