package org.kitepress.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.model.text.TextWalk;

/**
 * The words that stand in a text, as a medium has to show them: those of a thread one after the other, with anything between.
 * Each note and each cell of a table is a thread of its own, as media put them in other places.
 */
public final class StandingWords extends TextWalk {

    /** Their words are written elsewhere. */
    private static final Set<DirectiveKind> CARDS =
            Set.of(DirectiveKind.CONTACT, DirectiveKind.RESOURCE, DirectiveKind.FORM);

    private final boolean quotesPulled;
    private final List<List<String>> threads = new ArrayList<>();
    private List<String> thread = new ArrayList<>();

    private StandingWords(boolean quotesPulled) {
        this.quotesPulled = quotesPulled;
    }

    /**
     * Holds a text against what a medium made of it.
     *
     * @param quotesPulled whether the medium says again what a pull quote says again
     */
    public static void areAllIn(String made, Text text, boolean quotesPulled, String medium) {
        StandingWords words = new StandingWords(quotesPulled);
        words.walk(text);
        words.close();
        String letters = Letters.of(made);
        words.threads.forEach(thread -> follow(thread, letters, medium));
    }

    private static void follow(List<String> thread, String letters, String medium) {
        int at = 0;
        for (String words : thread) {
            int found = letters.indexOf(words, at);
            Finding.unless(found >= 0, "`" + words + "` is lost in " + medium);
            at = found + words.length();
        }
    }

    @Override
    public void walk(Text text) {
        blocks(text.blocks());
        text.notes().forEach(note -> {
            close();
            blocks(note.blocks());
        });
    }

    private void close() {
        threads.add(thread);
        thread = new ArrayList<>();
    }

    @Override
    public void table(Block.Table table) {
        table.header().forEach(this::cell);
        table.rows().forEach(row -> row.forEach(this::cell));
    }

    private void cell(Block.Cell cell) {
        List<String> around = thread;
        thread = new ArrayList<>();
        inlines(cell.content());
        close();
        thread = around;
    }

    @Override
    public void directive(Block.Directive directive) {
        boolean elsewhere = CARDS.contains(directive.kind());
        if (!elsewhere && (quotesPulled || directive.kind() != DirectiveKind.PULLQUOTE)) {
            super.directive(directive);
        }
    }

    /** A medium without pictures need not say the same twice. */
    @Override
    public void figure(Block.Figure figure) {
        image(figure.image());
        if (thread.isEmpty() || !caption(figure).equals(thread.get(thread.size() - 1))) {
            inlines(figure.caption());
        }
        add(figure.credit());
    }

    private static String caption(Block.Figure figure) {
        return Letters.of(PlainText.of(figure.caption()));
    }

    @Override
    public void codeBlock(Block.CodeBlock block) {
        add(block.code());
    }

    @Override
    public void words(Inline.Words words) {
        add(words.text());
    }

    @Override
    public void code(Inline.Code code) {
        add(code.text());
    }

    @Override
    public void image(Inline.Image image) {
        add(image.alt());
    }

    private void add(String words) {
        String letters = Letters.of(words);
        if (!letters.isEmpty()) {
            thread.add(letters);
        }
    }
}
