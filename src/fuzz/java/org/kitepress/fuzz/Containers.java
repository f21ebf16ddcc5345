package org.kitepress.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/** What a text says, a line for each part that words of the next one must not run into. */
public final class Containers extends TextWalk {

    private final boolean searched;
    private final List<String> all = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** @param searched whether it is for the search, which knows what stands in directives, and a picture as a gap */
    private Containers(boolean searched) {
        this.searched = searched;
    }

    /** Words of paragraphs, headings, items, cells, terms and captions. */
    public static List<String> of(Iterable<Block> blocks, boolean searched) {
        Containers containers = new Containers(searched);
        containers.blocks(blocks);
        return containers.all;
    }

    private void part(Iterable<Inline> content) {
        inlines(content);
        if (!open.isEmpty()) {
            all.add(open.toString());
        }
        open.setLength(0);
    }

    @Override
    public void heading(Block.Heading heading) {
        part(heading.content());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        part(paragraph.content());
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(cell -> part(cell.content()));
        table.rows().forEach(row -> row.forEach(cell -> part(cell.content())));
    }

    @Override
    public void definitions(Block.Definitions definitions) {
        definitions.all().forEach(definition -> {
            definition.terms().forEach(this::part);
            definition.meanings().forEach(this::blocks);
        });
    }

    @Override
    public void figure(Block.Figure figure) {
        part(figure.caption());
    }

    @Override
    public void directive(Block.Directive directive) {
        if (searched) {
            part(directive.label());
            blocks(directive.kind() == DirectiveKind.WARNING ? List.of() : directive.blocks());
        }
    }

    @Override
    public void words(Inline.Words words) {
        open.append(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        open.append(code.text());
    }

    @Override
    public void image(Inline.Image image) {
        open.append(searched ? " " : "");
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        open.append(' ');
    }
}
