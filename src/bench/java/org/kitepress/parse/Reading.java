package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.Limits;
import org.kitepress.model.text.Text;

/** The way from Markdown to our tree, opened for the benchmark. */
public final class Reading {

    private Reading() {}

    public static Text read(String markdown) {
        return MarkdownParser.parse("content/posts/a.md", markdown, 0, List.of(), Limits.DEFAULT, new ArrayList<>());
    }
}
