package org.kitepress.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pull quote keeps of its text: words. It says again what the article says and screen readers pass over it, so it may
 * hold nothing that a key can reach: no link, no call, no heading with an address, no frame that scrolls.
 */
final class PullQuote extends TextRewrite {

    private PullQuote() {}

    /** @param blocks as their channel shows them */
    static List<Block> words(List<Block> blocks) {
        return new PullQuote().anew(blocks);
    }

    @Override
    public void heading(Block.Heading heading) {
        paragraph(new Block.Paragraph(heading.content(), heading.place()));
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {}

    @Override
    public void table(Block.Table table) {}

    /** What is done step by step may be said again; a form, a card and what may be hard to read may not. */
    @Override
    public void directive(Block.Directive directive) {
        if (directive.kind() == DirectiveKind.STEPS || directive.kind() == DirectiveKind.PULLQUOTE) {
            blocks(directive.blocks());
        }
    }

    /** A citation takes the space before it along. */
    @Override
    public void inlines(Iterable<Inline> inlines) {
        List<Inline> all = new ArrayList<>();
        inlines.forEach(all::add);
        for (int i = 0; i < all.size(); i++) {
            boolean cited = i + 1 < all.size() && all.get(i + 1) instanceof Inline.Citation;
            if (cited && all.get(i) instanceof Inline.Words words) {
                put(new Inline.Words(words.text().replaceFirst("[ \\u00A0]$", "")));
            } else {
                all.get(i).accept(this);
            }
        }
    }

    @Override
    public void link(Inline.Link link) {
        inlines(link.content());
    }

    @Override
    public void noteCall(Inline.NoteCall call) {}

    @Override
    public void citation(Inline.Citation citation) {}

    @Override
    public void explained(Inline.Explained explained) {
        put(new Inline.Words(explained.words()));
    }
}
