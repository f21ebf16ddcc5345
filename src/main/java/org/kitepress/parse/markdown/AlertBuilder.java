package org.kitepress.parse.markdown;

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
import org.kitepress.parse.mark.MarkWords;
import org.kitepress.source.Place;

/** Makes alerts of quotations whose first line is {@code [!NOTE]} or another of their kinds and nothing else, as on GitHub. */
final class AlertBuilder {

    private static final Pattern TYPED = Pattern.compile(" {0,3}>[ \\t]*\\[![A-Za-z]{1,30}][ \\t]*(?:\\R|$)");
    /** Whatever stands behind it on its line, such as a title or the sign of a fold. */
    private static final Pattern CALLED = Pattern.compile("\\[\\s*!\\s*([^\\]\\n]{1,60}?)\\s*]");

    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]{1,30})]\\s*?(?:\\n|$)");

    private final List<Problem> problems;

    AlertBuilder(List<Problem> problems) {
        this.problems = problems;
    }

    /** The alert, or a quotation if it is none; one of a kind that nobody knows is reported. */
    Block of(CharSequence typed, List<Block> blocks, Place place) {
        Optional<Block.Paragraph> first = blocks.stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst();
        first.ifPresent(paragraph -> unknown(paragraph, place));
        return first.filter(paragraph -> TYPED.matcher(typed).lookingAt())
                .flatMap(paragraph -> alert(paragraph, blocks, place))
                .orElseGet(() -> new Block.Quote(blocks, place));
    }

    private Optional<Block> alert(Block.Paragraph first, List<Block> blocks, Place place) {
        Matcher mark = MARK.matcher(words(first));
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        return AlertKind.of(mark.group(1))
                .map(known -> new Block.Alert(known, without(mark.end(), first, blocks), place));
    }

    /** What another program folds or hides under such a word would be shown as a quotation. */
    private void unknown(Block.Paragraph first, Place place) {
        Matcher called = CALLED.matcher(words(first));
        if (called.lookingAt() && AlertKind.of(called.group(1)).isEmpty()) {
            List<String> known =
                    Arrays.stream(AlertKind.values()).map(Enum::name).toList();
            problems.add(new Problem(
                    Code.DIRECTIVE_UNKNOWN,
                    "there is no alert `[!" + called.group(1) + "]`",
                    Nearest.hint(called.group(1), known),
                    place));
        }
    }

    /** The same, with the signs of a quotation forgotten. */
    void unquoted(Block.Paragraph first) {
        Matcher called = CALLED.matcher(words(first));
        if (called.lookingAt() && MarkWords.hide(called.group(1))) {
            unknown(first, first.place());
        }
    }

    private static String words(Block.Paragraph first) {
        return first.content().get(0) instanceof Inline.Words words ? words.text() : "";
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
