package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Goes through a text and makes it anew; as it is, it changes nothing. */
abstract class TextRewrite implements TextVisitor {

    private List<Block> blocks = new ArrayList<>();
    private List<Inline> inlines = new ArrayList<>();

    final void put(Block block) {
        blocks.add(block);
    }

    final void put(Inline inline) {
        inlines.add(inline);
    }

    /** What holds no words that could be made anew. */
    void leaf(Inline inline) {
        put(inline);
    }

    List<Block> anew(List<Block> old) {
        List<Block> around = blocks;
        blocks = new ArrayList<>();
        blocks(old);
        List<Block> made = List.copyOf(blocks);
        blocks = around;
        return made;
    }

    List<Inline> anewInline(List<Inline> old) {
        List<Inline> around = inlines;
        inlines = new ArrayList<>();
        inlines(old);
        List<Inline> made = List.copyOf(inlines);
        inlines = around;
        return made;
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    @Override
    public void heading(Block.Heading heading) {
        put(new Block.Heading(heading.level(), heading.id(), anewInline(heading.content()), heading.place()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        Block.Paragraph anew = new Block.Paragraph(anewInline(paragraph.content()), paragraph.place());
        if (!anew.isBlank()) {
            put(anew);
        }
    }

    @Override
    public void quote(Block.Quote quote) {
        put(new Block.Quote(anew(quote.blocks()), quote.place()));
    }

    @Override
    public void listing(Block.Listing list) {
        List<Block.Item> items = each(list.items(), item -> new Block.Item(item.done(), anew(item.blocks())));
        put(new Block.Listing(list.ordered(), list.start(), list.tight(), items, list.place()));
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        put(block);
    }

    @Override
    public void table(Block.Table table) {
        put(new Block.Table(
                each(table.header(), this::cell), each(table.rows(), row -> each(row, this::cell)), table.place()));
    }

    private Block.Cell cell(Block.Cell cell) {
        return new Block.Cell(cell.align(), anewInline(cell.content()));
    }

    @Override
    public void rule(Block.Rule rule) {
        put(rule);
    }

    @Override
    public void figure(Block.Figure figure) {
        put(new Block.Figure(figure.image(), anewInline(figure.caption()), figure.credit(), figure.place()));
    }

    @Override
    public void directive(Block.Directive directive) {
        put(new Block.Directive(
                directive.kind(),
                anewInline(directive.label()),
                directive.attributes(),
                anew(directive.blocks()),
                directive.place()));
    }

    @Override
    public void alert(Block.Alert alert) {
        put(new Block.Alert(alert.kind(), anew(alert.blocks()), alert.place()));
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        put(new Block.Definitions(
                each(
                        definitions.all(),
                        one -> new Block.Definition(
                                each(one.terms(), this::anewInline), each(one.meanings(), this::anew))),
                definitions.place()));
    }

    @Override
    public void explained(Inline.Explained explained) {
        put(explained);
    }

    @Override
    public void words(Inline.Words words) {
        put(words);
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        put(new Inline.Emphasis(anewInline(emphasis.content())));
    }

    @Override
    public void strong(Inline.Strong strong) {
        put(new Inline.Strong(anewInline(strong.content())));
    }

    @Override
    public void strike(Inline.Strike strike) {
        put(new Inline.Strike(anewInline(strike.content())));
    }

    @Override
    public void code(Inline.Code code) {
        leaf(code);
    }

    @Override
    public void link(Inline.Link link) {
        put(new Inline.Link(link.target(), link.title(), anewInline(link.content()), link.place()));
    }

    @Override
    public void image(Inline.Image image) {
        leaf(image);
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        leaf(lineBreak);
    }

    @Override
    public void noteCall(Inline.NoteCall call) {
        leaf(call);
    }

    @Override
    public void citation(Inline.Citation citation) {
        leaf(citation);
    }

    /** The blocks before the cut stay before it, however many they are now. */
    final List<Block> anew(Text text) {
        List<Block> head = anew(text.blocks().subList(0, text.cut().orElse(0)));
        cut = text.cut().map(any -> head.size());
        List<Block> all = new ArrayList<>(head);
        all.addAll(
                anew(text.blocks().subList(text.cut().orElse(0), text.blocks().size())));
        return List.copyOf(all);
    }

    final Optional<Integer> cut() {
        return cut;
    }

    private Optional<Integer> cut = Optional.empty();
}
