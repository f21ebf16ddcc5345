package org.kitepress.check.language;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.check.language.Passage.Role;
import org.kitepress.check.language.Passage.Span;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Tells where in its file the words of a passage stand; asked for one after the other, from the first on. */
final class Locator {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private final Place start;
    private final SourceCursor cursor;
    private final Iterator<Span> spans;
    private Matcher words = WORD.matcher("");
    /** How much of the passage's text stands before the span that is read. */
    private int before;

    private int length;
    private int offset = -1;
    private Place place;

    Locator(Passage passage, Sources sources) {
        this.start = passage.place();
        this.place = start;
        this.cursor = new SourceCursor(sources.lines(start.file()), start);
        this.spans = passage.spans().iterator();
    }

    /** The place of the first word at or behind this index of the passage's text; where the passage begins if it is not found. */
    Place at(int index) {
        while (offset < index && nextWord()) {}
        return place;
    }

    private boolean nextWord() {
        while (!words.find()) {
            if (!spans.hasNext()) {
                return false;
            }
            open(spans.next());
        }
        offset = before + words.start();
        place = cursor.next(words.group()).orElse(start);
        return true;
    }

    private void open(Span span) {
        before += length;
        length = Passage.shown(span).length();
        words = WORD.matcher(span.role() == Role.WORDS ? span.text() : "");
        if (span.role() == Role.CODE) {
            cursor.next(span.text());
        } else if (span.role() == Role.TARGET) {
            cursor.skipTarget();
        }
    }
}
