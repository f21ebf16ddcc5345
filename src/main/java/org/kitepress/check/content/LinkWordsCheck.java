package org.kitepress.check.content;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Page;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.TextWalk;

/**
 * Every link has words, as WCAG 2.2 asks for (2.4.4, "Link Purpose"), and an address: one without words cannot be seen and is
 * met by keyboard; one without an address leads to its own page.
 */
public final class LinkWordsCheck {

    private LinkWordsCheck() {}

    /** The rule for a page. */
    public static void check(Page page, List<Problem> problems) {
        new TextWalk() {
            @Override
            public void link(Inline.Link link) {
                if (!Words.in(link)) {
                    problems.add(new Problem(
                            Code.LINK_WITHOUT_WORDS,
                            "nobody is told where this link leads: it has no words",
                            "write them between the square brackets: `[Our door](" + link.target()
                                    + ")`, or take the link out",
                            link.place()));
                }
                if (link.target().isBlank()) {
                    problems.add(new Problem(
                            Code.LINK_BROKEN,
                            "this link leads nowhere: its round brackets are empty",
                            "write a file or an address between them, or take the brackets out",
                            link.place()));
                }
                super.link(link);
            }
        }.walk(page.document().text());
    }

    /** Looks for something that can be read or heard. */
    private static final class Words extends TextWalk {

        private boolean found;

        static boolean in(Inline.Link link) {
            Words walk = new Words();
            walk.inlines(link.content());
            return walk.found;
        }

        @Override
        public void words(Inline.Words words) {
            found |= !words.isSpace();
        }

        @Override
        public void code(Inline.Code code) {
            found |= !code.text().isBlank();
        }

        @Override
        public void image(Inline.Image image) {
            found |= !image.alt().isBlank();
        }
    }
}
