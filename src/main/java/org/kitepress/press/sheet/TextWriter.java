package org.kitepress.press.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextVisitor;
import org.kitepress.press.facts.NoteList;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The text of a page as formatting objects. */
final class TextWriter implements TextVisitor {

    private static final int DEEPEST_HEADING = 6;

    private final ArticleContext galley;
    private final FoWriter fo;
    private final SheetStyle style;
    private final LinkWriter links;
    private int level = 2;
    private boolean atTop;

    TextWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
        this.style = galley.style();
        this.links = new LinkWriter(galley);
    }

    /** Meets each of these blocks in turn, and says which it is. */
    @Override
    public void blocks(Iterable<Block> blocks) {
        for (Block block : blocks) {
            block(block);
        }
    }

    void block(Block block) {
        fo.at(block);
        block.accept(this);
    }

    /** Blocks in a frame of their own, whose first stands at its top without space above. */
    void framed(Iterable<Block> blocks) {
        atTop = true;
        blocks(blocks);
        atTop = false;
    }

    /** The level in the file's tags may be one more than that of the heading before, and never two. */
    @Override
    public void heading(Block.Heading heading) {
        level = Math.min(Math.max(heading.level() + 1, 3), Math.min(level + 1, DEEPEST_HEADING));
        Kind kind = heading.level() <= 2 ? Kind.HEADING : Kind.SUBHEADING;
        Look look = spaced(kind).with("role", "H" + level);
        fo.block(new PageCall(galley).marked(look, heading), () -> inlines(heading.content()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        fo.block(
                spaced(Kind.PARAGRAPH).with(parted(paragraph.content()).properties()),
                () -> inlines(paragraph.content()));
    }

    /** Two pictures below each other are two lines, which would stay together; several of them fit on no page. */
    static Look parted(List<Inline> line) {
        return PictureCount.of(line) > 1 ? Look.of("widows", "1", "orphans", "1") : Look.PLAIN;
    }

    @Override
    public void quote(Block.Quote quote) {
        fo.block(spaced(Kind.QUOTE).with("role", "BlockQuote"), () -> framed(quote.blocks()));
    }

    @Override
    public void listing(Block.Listing listing) {
        new ListWriter(galley, this).write(listing, spaced(Kind.PARAGRAPH));
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        Look look = spaced(Kind.CODE)
                .with("linefeed-treatment", "preserve")
                .with("white-space-treatment", "preserve")
                .with("white-space-collapse", "false");
        fo.block(look, block.code().stripTrailing());
    }

    @Override
    public void table(Block.Table table) {
        new TableWriter(galley, this).write(table);
        atTop = false;
    }

    /** A table for which one column of the sheet is too narrow, and all of them are not. */
    void tableAcross(Block.Table table) {
        new TableWriter(galley, this).writeAcross(table);
    }

    @Override
    public void rule(Block.Rule rule) {
        Look look = spaced(Kind.PARAGRAPH).with("text-align", "center").with("space-after", "6pt");
        fo.block(look, "* * *");
    }

    @Override
    public void figure(Block.Figure figure) {
        fo.block(spaced(Kind.PARAGRAPH).with("role", "Div").with("keep-together.within-column", "100"), () -> {
            fo.block(Look.of("text-align", "center"), () -> image(figure.image()));
            if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
                fo.block(style.of(Kind.CAPTION).with("role", "Caption"), () -> caption(figure));
            }
        });
    }

    private void caption(Block.Figure figure) {
        inlines(figure.caption());
        if (!figure.credit().isEmpty()) {
            fo.text(figure.caption().isEmpty() ? "" : " ");
            fo.text(galley.words().get("paper-picture-by", Map.of("name", figure.credit())));
        }
    }

    @Override
    public void alert(Block.Alert alert) {
        String word = galley.words().get("paper-alert-" + alert.kind().word());
        fo.block(spaced(Kind.BOX).with("role", "Div"), () -> {
            fo.block(Look.of("font-weight", "bold", "keep-with-next.within-column", "always"), word);
            framed(alert.blocks());
        });
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(this::definition);
    }

    private void definition(Block.Definition definition) {
        Look first = spaced(Kind.PARAGRAPH).with("font-weight", "bold").with("keep-with-next.within-column", "always");
        for (int i = 0; i < definition.terms().size(); i++) {
            List<Inline> term = definition.terms().get(i);
            fo.block(i == 0 ? first : first.with("space-before", "0pt"), () -> inlines(term));
        }
        definition
                .meanings()
                .forEach(meaning -> fo.block(
                        Look.of("role", "Div", "start-indent", "from-parent(start-indent) + 12pt"),
                        () -> framed(meaning)));
    }

    /** The star sends to the box at the article's end, which says what it means. */
    @Override
    public void explained(Inline.Explained explained) {
        fo.text(explained.words() + GlossaryWriter.STAR);
    }

    @Override
    public void directive(Block.Directive directive) {
        new DirectiveWriter(galley, this).write(directive);
        atTop = false;
    }

    @Override
    public void words(Inline.Words words) {
        fo.text(words.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        fo.inline(style.layout().emphasis(), () -> inlines(emphasis.content()));
    }

    @Override
    public void strong(Inline.Strong strong) {
        fo.inline(Look.of("font-weight", "bold"), () -> inlines(strong.content()));
    }

    @Override
    public void strike(Inline.Strike strike) {
        fo.inline(Look.of("text-decoration", "line-through"), () -> inlines(strike.content()));
    }

    @Override
    public void code(Inline.Code code) {
        fo.inline(Look.of("font-family", "Mono", "font-size", "0.88em"), () -> fo.text(code.text()));
    }

    @Override
    public void link(Inline.Link link) {
        links.link(link, () -> inlines(link.content()));
    }

    @Override
    public void image(Inline.Image image) {
        new PictureWriter(galley).write(image);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        fo.block(Look.PLAIN, () -> {});
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        links.call(new NoteList.Entry.Footnote(call.number()));
    }

    /** In brackets, which tell it from the call of a note; the sources stand at the end of the article under these numbers. */
    @Override
    public void citation(Inline.Citation citation) {
        String cites = citation.cites().stream()
                .map(cite -> cite.locator().isEmpty() ? "" + cite.number() : cite.number() + ", " + cite.locator())
                .collect(Collectors.joining("; ", "[", "]"));
        fo.text(citation.cites().isEmpty() ? "" : cites);
    }

    private Look spaced(Kind kind) {
        Look look = atTop ? style.of(kind).with("space-before", "0pt") : style.of(kind);
        atTop = false;
        return look;
    }
}
