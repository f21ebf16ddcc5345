package org.kitepress.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Text;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;

/** Markdown to our own text tree; flexmark's tree goes no further than this. */
final class MarkdownParser {

    /** Holds no state of its own and is safe to share. */
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListExtension.create(),
                                    new DirectiveExtension()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .toImmutable())
            .build();

    private MarkdownParser() {}

    /**
     * @param text of the whole file
     * @param start the offset at which the Markdown begins
     * @param sources the ids of what the text may cite, in their order
     */
    static Text parse(String file, String text, int start, List<String> sources, List<Problem> problems) {
        try {
            Document document = PARSER.parse(text.substring(start));
            return new TextBuilder(new Places(Lines.of(file, text), start), sources, problems).text(document);
        } catch (StackOverflowError | Depth.TooDeepException e) {
            problems.add(new Problem(
                    Code.TEXT_TOO_DEEP,
                    "the text is nested too deeply to be read",
                    "look for long runs of `>`, `[`, `*` or `_`, and take them out",
                    new Place(file, 1, 1)));
            return Text.EMPTY;
        }
    }

    /** Tells the place of an offset in the body. */
    record Places(Lines lines, int bodyStart) {
        Place at(int offset) {
            return lines.at(bodyStart + offset);
        }
    }
}
