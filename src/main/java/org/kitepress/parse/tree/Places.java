package org.kitepress.parse.tree;

import org.kitepress.source.Lines;
import org.kitepress.source.Place;

/** Tells the place of an offset in the Markdown of a file. */
public final class Places {

    private final Lines lines;
    private final String text;
    private final int bodyStart;

    public Places(Lines lines, String text, int bodyStart) {
        this.lines = lines;
        this.text = text;
        this.bodyStart = bodyStart;
    }

    public Place at(int offset) {
        return lines.at(bodyStart + offset);
    }

    /** The Markdown itself. */
    public String body() {
        return text.substring(bodyStart);
    }

    /** The whole line that the sign at an offset stands in, as it was typed. */
    public String line(int offset) {
        int from = bodyStart + offset - (at(offset).column() - 1);
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return text.substring(from, to);
    }
}
