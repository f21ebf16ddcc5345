package org.kitepress.parse.packed;

import java.util.List;
import org.kitepress.memo.Encoder;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextVisitor;
import org.kitepress.source.Place;

/** Packs what stands in lines, each part behind its kind. */
abstract class InlinePacker implements TextVisitor {

    private final Encoder out;

    InlinePacker(Encoder out) {
        this.out = out;
    }

    final void line(List<Inline> inlines) {
        out.number(inlines.size());
        inlines(inlines);
    }

    final void place(Place place) {
        out.number(place.line()).number(place.column());
    }

    private Encoder kind(InlineKind kind) {
        return out.number(kind.ordinal());
    }

    @Override
    public final void words(Inline.Words words) {
        kind(InlineKind.WORDS).text(words.text());
    }

    @Override
    public final void emphasis(Inline.Emphasis emphasis) {
        kind(InlineKind.EMPHASIS);
        line(emphasis.content());
    }

    @Override
    public final void strong(Inline.Strong strong) {
        kind(InlineKind.STRONG);
        line(strong.content());
    }

    @Override
    public final void strike(Inline.Strike strike) {
        kind(InlineKind.STRIKE);
        line(strike.content());
    }

    @Override
    public final void code(Inline.Code code) {
        kind(InlineKind.CODE).text(code.text());
    }

    @Override
    public final void link(Inline.Link link) {
        kind(InlineKind.LINK).text(link.target()).text(link.title());
        line(link.content());
        place(link.place());
    }

    @Override
    public final void image(Inline.Image image) {
        kind(InlineKind.IMAGE);
        picture(image);
    }

    final void picture(Inline.Image image) {
        out.text(image.target()).text(image.alt()).text(image.title());
        place(image.place());
    }

    @Override
    public final void citation(Inline.Citation citation) {
        kind(InlineKind.CITATION)
                .all(citation.cites(), (cite, to) -> to.number(cite.number()).text(cite.locator()));
        place(citation.place());
    }

    @Override
    public final void only(Inline.Only only) {
        kind(InlineKind.ONLY).all(only.channels(), (channel, to) -> to.text(channel));
        line(only.content());
        place(only.place());
    }

    @Override
    public final void contact(Inline.Contact contact) {
        kind(InlineKind.CONTACT).text(contact.id()).number(contact.byText() ? 1 : 0);
        line(contact.content());
        place(contact.place());
    }

    @Override
    public final void explained(Inline.Explained explained) {
        kind(InlineKind.EXPLAINED)
                .text(explained.words())
                .text(explained.term())
                .text(explained.means());
    }

    @Override
    public final void lineBreak(Inline.LineBreak lineBreak) {
        kind(InlineKind.LINE_BREAK);
    }

    @Override
    public final void noteCall(Inline.NoteCall call) {
        kind(InlineKind.NOTE_CALL).number(call.number());
        place(call.place());
    }
}
