package org.kitepress.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitepress.check.language.Passage.Kind;
import org.kitepress.check.language.Passage.Role;
import org.kitepress.check.language.Passage.Span;
import org.kitepress.model.document.Document;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;

/** Collects the passages of a page that are its writer's own words: quotations and code are somebody else's. */
final class PassageWalk extends TextWalk {

    private static final List<String> FIELDS = List.of("title", "summary");

    private static final Span TARGET = new Span("", Role.TARGET);

    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private boolean note;

    private PassageWalk() {}

    /** Those of the text and the notes, in their order. */
    static List<Passage> of(Text text) {
        PassageWalk walk = new PassageWalk();
        walk.walk(text);
        return List.copyOf(walk.passages);
    }

    /** Those of the title, the summary, the text and the notes. */
    static List<Passage> of(Document document) {
        List<Passage> all = new ArrayList<>();
        FIELDS.stream()
                .map(document.fields()::placedText)
                .flatMap(Optional::stream)
                .forEach(field -> all.add(Passage.of(field.text(), field.place())));
        all.addAll(of(document.text()));
        return all;
    }

    @Override
    public void walk(Text text) {
        blocks(text.blocks());
        note = true;
        text.notes().forEach(each -> blocks(each.blocks()));
    }

    private static Span words(String text) {
        return new Span(text, Role.WORDS);
    }

    private void end(Kind kind, Place place) {
        if (spans.stream().anyMatch(span -> span.role() == Role.WORDS)) {
            passages.add(new Passage(kind, spans, place));
        }
        spans.clear();
    }

    @Override
    public void heading(Block.Heading heading) {
        super.heading(heading);
        end(Kind.OTHER, heading.place());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        super.paragraph(paragraph);
        end(note ? Kind.OTHER : Kind.PROSE, paragraph.place());
    }

    @Override
    public void quote(Block.Quote quote) {}

    @Override
    public void table(Block.Table table) {
        table.header().forEach(this::cell);
        table.rows().forEach(row -> row.forEach(this::cell));
        end(Kind.OTHER, table.place());
    }

    private void cell(Block.Cell cell) {
        inlines(cell.content());
        spans.add(words(Passage.END));
    }

    @Override
    public void figure(Block.Figure figure) {
        Inline.Image image = figure.image();
        image(new Inline.Image(image.target(), image.alt(), PlainText.of(figure.caption()), image.place()));
        end(Kind.OTHER, figure.place());
    }

    @Override
    public void directive(Block.Directive directive) {
        if (directive.kind() != DirectiveKind.PULLQUOTE) {
            inlines(directive.label());
            end(Kind.OTHER, directive.place());
            blocks(directive.blocks());
        }
    }

    @Override
    public void words(Inline.Words words) {
        spans.add(words(words.text()));
    }

    @Override
    public void code(Inline.Code code) {
        spans.add(new Span(code.text(), Role.CODE));
    }

    @Override
    public void link(Inline.Link link) {
        if (link.content().equals(List.of(new Inline.Words(link.target().replaceFirst("^mailto:", ""))))) {
            spans.add(new Span(link.target(), Role.CODE));
            return;
        }
        super.link(link);
        spans.add(TARGET);
    }

    /** What a picture shows, and what is written under it, is read beside the text. */
    @Override
    public void image(Inline.Image image) {
        List<Span> beside = new ArrayList<>(List.of(words(image.alt())));
        if (!image.title().isEmpty()) {
            beside.addAll(List.of(words(Passage.END), words(image.title())));
        }
        passages.add(new Passage(Kind.OTHER, beside, image.place()));
        spans.addAll(List.of(new Span(image.alt(), Role.CODE), TARGET));
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        spans.add(words(" "));
    }
}
