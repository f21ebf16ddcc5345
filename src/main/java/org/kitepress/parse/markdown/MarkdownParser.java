package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Text;
import org.kitepress.parse.directive.DirectiveExtension;
import org.kitepress.parse.guard.BoundedSequence;
import org.kitepress.parse.guard.CostGuard;
import org.kitepress.parse.guard.Depth;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Lines;

/** Markdown to our own text tree; flexmark's tree goes no further than this. */
public final class MarkdownParser {

    /** Holds no state of its own and is safe to share. */
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create(),
                                    new HtmlBlockExtension(),
                                    new DirectiveExtension()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .toImmutable())
            .customInlineParserFactory(new LeanInlineParser.Factory())
            // flexmark adds this itself to its own parser only
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    private MarkdownParser() {}

    /**
     * @param text of the whole file
     * @param start the offset at which the Markdown begins
     * @param sources the ids of what the text may cite, in their order
     */
    public static Text parse(
            String file, String text, int start, List<String> sources, Limits limits, List<Problem> problems) {
        Optional<Problem> foreseen = CostGuard.problem(file, text, start, limits);
        foreseen.ifPresent(problems::add);
        return foreseen.isPresent() ? Text.EMPTY : read(file, text, start, sources, limits, problems);
    }

    private static Text read(
            String file, String text, int start, List<String> sources, Limits limits, List<Problem> problems) {
        try {
            BoundedSequence leash = new BoundedSequence(text.substring(start), limits.steps());
            Document document = PARSER.parse(BasedSequence.of(leash));
            return new TextBuilder(new Places(Lines.of(file, text), text, start), sources, limits.depth(), problems)
                    .text(document);
        } catch (StackOverflowError | Depth.TooDeepException e) {
            problems.add(CostGuard.tooDeep(file, limits));
        } catch (BoundedSequence.TooSlowException e) {
            problems.add(CostGuard.tooSlow(file, limits));
        }
        return Text.EMPTY;
    }
}
