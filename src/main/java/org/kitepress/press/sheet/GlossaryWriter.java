package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.text.Explanations;
import org.kitepress.model.text.Inline;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The box at the end of an article that says what the words with a star mean. */
final class GlossaryWriter {

    static final String STAR = "*";

    private final ArticleContext galley;
    private final FoWriter fo;
    private final List<Inline.Explained> all;

    GlossaryWriter(ArticleContext galley) {
        this.galley = galley;
        this.fo = galley.fo();
        this.all = Explanations.of(galley.text());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void write() {
        fo.block(galley.style().of(Kind.BOX).with("role", "Div"), () -> {
            Look title = Look.of("font-weight", "bold", "keep-with-next.within-column", "always");
            fo.block(title, STAR + " " + galley.words().get("paper-glossary"));
            all.forEach(this::entry);
        });
    }

    private void entry(Inline.Explained one) {
        fo.block(Look.of("space-before", "2pt"), () -> {
            fo.inline(Look.of("font-weight", "bold"), () -> fo.text(one.term() + ": "));
            fo.text(one.means());
        });
    }
}
