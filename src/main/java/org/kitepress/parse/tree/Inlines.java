package org.kitepress.parse.tree;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.text.Inline;

/** What stands in a line, whichever markup it was typed in. */
public final class Inlines {

    private Inlines() {}

    /** Text next to text becomes one. */
    public static List<Inline> joined(List<Inline> inlines) {
        if (inlines.size() == 1) {
            return List.copyOf(inlines);
        }
        List<Inline> out = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words next) {
                words.append(next.text());
                continue;
            }
            if (inline instanceof Inline.Citation) {
                keepTogether(words);
            }
            flush(words, out);
            out.add(inline);
        }
        flush(words, out);
        return List.copyOf(out);
    }

    /** No line begins with a citation: the space before it does not break. */
    private static void keepTogether(StringBuilder words) {
        int last = words.length() - 1;
        if (last >= 0 && Character.isWhitespace(words.charAt(last))) {
            words.setCharAt(last, '\u00A0');
        }
    }

    private static void flush(StringBuilder words, List<Inline> out) {
        if (words.length() > 0) {
            out.add(new Inline.Words(words.toString()));
            words.setLength(0);
        }
    }
}
