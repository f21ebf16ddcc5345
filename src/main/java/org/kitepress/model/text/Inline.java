package org.kitepress.model.text;

import java.util.List;
import java.util.Set;
import org.kitepress.source.Place;

/** A part of a line. */
public sealed interface Inline {

    void accept(TextVisitor visitor);

    /** Whether it only keeps other things apart. */
    default boolean isSpace() {
        return false;
    }

    /** Text as it is read; a line end inside a paragraph is {@code \n}. */
    record Words(String text) implements Inline {
        @Override
        public boolean isSpace() {
            return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.words(this);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.emphasis(this);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.strong(this);
        }
    }

    record Strike(List<Inline> content) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.strike(this);
        }
    }

    record Code(String text) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.code(this);
        }
    }

    /**
     * @param target as typed, entities and backslashes resolved: a file's path, a heading, or an address outside
     * @param title empty if there is none
     */
    record Link(String target, String title, List<Inline> content, Place place) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.link(this);
        }
    }

    /**
     * @param target as a link's
     * @param alt plain text; empty only if the writer left it so
     */
    record Image(String target, String alt, String title, Place place) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.image(this);
        }
    }

    /** Where a sentence comes from: {@code [@handbook, page 3]}. */
    record Citation(List<Cite> cites, Place place) implements Inline {
        public Citation {
            cites = List.copyOf(cites);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.citation(this);
        }
    }

    /**
     * @param number of the source in the page's list, from 1
     * @param locator where in it; empty if the whole is meant
     */
    record Cite(int number, String locator) {}

    /** @param channels the words of the channels that it is for; all others must not show it */
    record Only(Set<String> channels, List<Inline> content, Place place) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.only(this);
        }
    }

    /**
     * The number of a resource, wherever it is needed in a sentence.
     *
     * @param id of the resource
     * @param byText whether its number for text messages is meant, and not the one to call
     * @param content what stands there instead of the number; empty if the number does
     */
    record Contact(String id, boolean byText, List<Inline> content, Place place) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.contact(this);
        }
    }

    /**
     * A word where it is first used.
     *
     * @param term how the glossary spells it
     * @param means what it says of it, in plain words
     */
    record Explained(String words, String term, String means) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.explained(this);
        }
    }

    /** A line end that the writer wants to be seen. */
    record LineBreak() implements Inline {
        @Override
        public boolean isSpace() {
            return true;
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.lineBreak(this);
        }
    }

    /** The call of a note: {@code number} counts from 1 in the order of {@link Text#notes()}. */
    record NoteCall(int number, Place place) implements Inline {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.noteCall(this);
        }
    }
}
