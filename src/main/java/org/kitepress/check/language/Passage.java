package org.kitepress.check.language;

import java.util.List;
import java.util.stream.Collectors;
import org.kitepress.source.Place;

/**
 * A stretch of text that is read in one go: a paragraph, a heading, the cells of a table.
 *
 * @param place where it begins, at or before its first word
 */
record Passage(Kind kind, List<Span> spans, Place place) {

    enum Kind {
        /** Whole sentences: the paragraphs of a page and of its lists. */
        PROSE,
        /** Everything else that readers see: headings, tables, labels, captions, notes, titles. */
        OTHER
    }

    /** What a span is to whoever reads on in the source. */
    enum Role {
        WORDS,
        /** Seen, but no words: code, and an address written out. */
        CODE,
        /** Where the content of a link or a picture ends, and its target follows in the source. */
        TARGET
    }

    record Span(String text, Role role) {}

    /** Stands in {@link #text()} for what is no words. */
    static final char NO_WORDS = '\uFFFC';

    /** Parts a cell from the next. */
    static final String END = "\u2029";

    Passage {
        spans = List.copyOf(spans);
    }

    /** A text that stands in a field. */
    static Passage of(String text, Place place) {
        return new Passage(Kind.OTHER, List.of(new Span(text, Role.WORDS)), place);
    }

    /** Its words on one line; a span of code is one {@link #NO_WORDS}. */
    String text() {
        return spans.stream().map(Passage::shown).collect(Collectors.joining());
    }

    static String shown(Span span) {
        return switch (span.role()) {
            case WORDS -> span.text().replace('\n', ' ');
            case CODE -> String.valueOf(NO_WORDS);
            case TARGET -> "";
        };
    }
}
