package org.kitepress.fuzz;

import org.kitepress.model.text.Block;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;

/** The letters of a text in their order, whichever channel they are for. */
final class AllWords extends TextWalk {

    private final StringBuilder out = new StringBuilder();

    private AllWords() {}

    static String of(Text text) {
        AllWords words = new AllWords();
        words.walk(text);
        return Letters.of(words.out.toString());
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        out.append(block.code());
    }

    @Override
    public void words(Inline.Words words) {
        out.append(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        out.append(code.text());
    }

    @Override
    public void image(Inline.Image image) {
        out.append(image.alt());
    }
}
