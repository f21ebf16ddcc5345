package org.kitepress.parse.markdown;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Limits;
import org.kitepress.model.text.Text;

/** Markdown without a file around it, for tests that begin with the text. */
public final class Markdown {

    /** The path that problems are told for. */
    public static final String FILE = "content/a.md";

    private Markdown() {}

    public static Text parse(String markdown, List<Problem> problems) {
        return MarkdownParser.parse(FILE, markdown, 0, List.of(), Limits.DEFAULT, problems);
    }
}
