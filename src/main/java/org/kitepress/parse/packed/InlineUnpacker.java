package org.kitepress.parse.packed;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.memo.Decoder;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Reads what stands in lines as {@link InlinePacker} packed it. */
class InlineUnpacker {

    final Decoder in;
    private final String file;

    InlineUnpacker(String file, Decoder in) {
        this.file = file;
        this.in = in;
    }

    final List<Inline> line() {
        return in.all(from -> inline(InlineKind.of(from.small())));
    }

    final Place place() {
        return new Place(file, in.small(), in.small());
    }

    final boolean flag() {
        return in.small() == 1;
    }

    /** In the order in which they were packed. */
    final Set<String> channels() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(in.all(Decoder::text)));
    }

    final Inline.Image picture() {
        return new Inline.Image(in.text(), in.text(), in.text(), place());
    }

    private Inline inline(InlineKind kind) {
        return switch (kind) {
            case WORDS -> new Inline.Words(in.text());
            case EMPHASIS -> new Inline.Emphasis(line());
            case STRONG -> new Inline.Strong(line());
            case STRIKE -> new Inline.Strike(line());
            case CODE -> new Inline.Code(in.text());
            case LINK -> new Inline.Link(in.text(), in.text(), line(), place());
            case IMAGE -> picture();
            case CITATION -> new Inline.Citation(in.all(from -> new Inline.Cite(from.small(), from.text())), place());
            case ONLY -> new Inline.Only(channels(), line(), place());
            case CONTACT -> new Inline.Contact(in.text(), flag(), line(), place());
            case EXPLAINED -> new Inline.Explained(in.text(), in.text(), in.text());
            case LINE_BREAK -> new Inline.LineBreak();
            case NOTE_CALL -> new Inline.NoteCall(in.small(), place());
        };
    }
}
