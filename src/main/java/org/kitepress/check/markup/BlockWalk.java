package org.kitepress.check.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Finds blocks that became something else than their writer meant. */
abstract class BlockWalk extends TextWalk {

    private final Sources sources;
    private final List<Problem> problems;

    private BlockWalk(Sources sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    final String line(Place place) {
        return sources.line(place).orElse("");
    }

    final void add(Code code, String message, String hint, Place place) {
        problems.add(new Problem(code, message, hint, place));
    }

    /** What nobody means. */
    static final class Sure extends BlockWalk {

        Sure(Sources sources, List<Problem> problems) {
            super(sources, problems);
        }

        @Override
        public void heading(Block.Heading heading) {
            if (heading.content().isEmpty()) {
                add(
                        Code.MARKUP_LEFT_OVER,
                        "this heading has no words, and those who hear a page are led to nothing",
                        "write its words behind the number signs, or take the line out",
                        heading.place());
            }
        }
    }

    /** What may be meant. */
    static final class Doubtful extends BlockWalk {

        private static final Pattern SENTENCE = Pattern.compile("(?s).*[^.]\\.|.*\\n.*");
        private static final Pattern FENCE = Pattern.compile("[\\s>*+-]*(?:`{3}|~{3}).*");
        /** Four words in a row, with nothing that programs are written with. */
        private static final Pattern PROSE =
                Pattern.compile("(?s)[\\p{L}\"“¿¡\\[!*>#-][^{};=<>$|\\\\]*(?:\\p{L}+[,.;:!?]?\\s+){3}\\p{L}+.*");

        Doubtful(Sources sources, List<Problem> problems) {
            super(sources, problems);
        }

        @Override
        public void heading(Block.Heading heading) {
            String words = PlainText.of(heading.content());
            if (!line(heading.place()).contains("#") && SENTENCE.matcher(words).matches()) {
                add(
                        Code.MARKUP_DOUBTFUL,
                        "this sentence is a heading, as a line of hyphens or equals signs stands right below it",
                        "if it is none, put an empty line between them",
                        heading.place());
            }
        }

        @Override
        public void codeBlock(Block.CodeBlock block) {
            String line = line(block.place());
            if (block.info().isEmpty()
                    && !FENCE.matcher(line).matches()
                    && PROSE.matcher(block.code()).lookingAt()) {
                add(
                        Code.MARKUP_DOUBTFUL,
                        "these words are shown as programs are, in letters of one width: four spaces stand before them",
                        "if they are none, take the spaces out: `" + line.strip() + "`",
                        block.place());
            }
        }
    }
}
