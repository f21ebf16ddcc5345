package org.kitepress.model.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.source.Place;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {

    void accept(TextVisitor visitor);

    Place place();

    /**
     * @param level 1 to 6, as typed; the page's title is above them all
     * @param id unique in its text; letters of any script, digits and hyphens
     */
    record Heading(int level, String id, List<Inline> content, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.heading(this);
        }
    }

    record Paragraph(List<Inline> content, Place place) implements Block {
        /** Whether it shows nothing but space. */
        public boolean isBlank() {
            return content.stream().allMatch(Inline::isSpace);
        }

        @Override
        public void accept(TextVisitor visitor) {
            visitor.paragraph(this);
        }
    }

    record Quote(List<Block> blocks, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.quote(this);
        }
    }

    /**
     * @param start the number of the first item of an ordered list, else 1
     * @param tight whether its items' paragraphs stand without space between them
     */
    record Listing(boolean ordered, int start, boolean tight, List<Item> items, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.listing(this);
        }
    }

    /** @param done whether its box is ticked; empty if it has no box */
    record Item(Optional<Boolean> done, List<Block> blocks) {}

    /** @param info what follows the opening fence, as typed: usually a language */
    record CodeBlock(String info, String code, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.codeBlock(this);
        }
    }

    /** Every row has as many cells as the header. */
    record Table(List<Cell> header, List<List<Cell>> rows, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.table(this);
        }
    }

    record Cell(Align align, List<Inline> content) {}

    /** How a column's text stands. */
    enum Align {
        START,
        CENTER,
        END
    }

    /** A line across the text where the subject changes. */
    record Rule(Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.rule(this);
        }
    }

    /** A box that says at its head why it is one, as GitHub has it: {@code > [!NOTE]}. */
    record Alert(AlertKind kind, List<Block> blocks, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.alert(this);
        }
    }

    /** Words, and what each of them means. */
    record Definitions(List<Definition> all, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.definitions(this);
        }
    }

    /**
     * @param terms at least one; several mean the same
     * @param meanings at least one
     */
    record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {}

    /** @param channels the words of the channels that it is for; all others must not show it */
    record Only(Set<String> channels, List<Block> blocks, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.only(this);
        }
    }

    /**
     * A picture on its own.
     *
     * @param caption what is written under it; empty if nothing is
     * @param credit who made it; empty if nobody is named
     */
    record Figure(Inline.Image image, List<Inline> caption, String credit, Place place) implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.figure(this);
        }
    }

    /** Something that Markdown has no sign for: {@code :::name[label]{key=value}}. */
    record Directive(
            DirectiveKind kind, List<Inline> label, List<Attribute> attributes, List<Block> blocks, Place place)
            implements Block {
        @Override
        public void accept(TextVisitor visitor) {
            visitor.directive(this);
        }

        public Optional<String> attribute(String name) {
            return attributes.stream()
                    .filter(a -> a.name().equals(name))
                    .map(Attribute::value)
                    .findFirst();
        }
    }

    record Attribute(String name, String value) {}
}
