package org.kitepress.check.content;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.data.Trait;
import org.kitepress.model.text.Block;
import org.kitepress.model.text.DirectiveKind;
import org.kitepress.model.text.Inline;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.TextWalk;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** In guides and posts, a statistic has its source in the same paragraph or table: a citation or a note. */
public final class FigureCheck {

    private FigureCheck() {}

    /** The rule for the pages of a site. */
    public static PageRule on(Sources sources) {
        return (page, problems) -> {
            if (page.document().schema().has(Trait.SOURCED)) {
                new Walk(Figures.in(page.language()), sources, problems)
                        .blocks(page.document().text().blocks());
            }
        };
    }

    private static final class Walk extends TextWalk {

        private final Figures figures;
        private final Sources sources;
        private final List<Problem> problems;
        private boolean sourced;

        private Walk(Figures figures, Sources sources, List<Problem> problems) {
            this.figures = figures;
            this.sources = sources;
            this.problems = problems;
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            sourced = false;
            super.paragraph(paragraph);
            look(PlainText.of(paragraph.content()), paragraph.place());
        }

        /** A table rests on one source more often than each of its cells on another. */
        @Override
        public void table(Block.Table table) {
            sourced = false;
            super.table(table);
            StringBuilder words = new StringBuilder();
            table.header()
                    .forEach(cell -> words.append(PlainText.of(cell.content())).append(" | "));
            table.rows()
                    .forEach(row -> row.forEach(
                            cell -> words.append(PlainText.of(cell.content())).append(" | ")));
            look(words.toString(), table.place());
        }

        /** A pull quote says again what stands in the text. */
        @Override
        public void directive(Block.Directive directive) {
            if (directive.kind() != DirectiveKind.PULLQUOTE) {
                super.directive(directive);
            }
        }

        @Override
        public void citation(Inline.Citation citation) {
            sourced = true;
        }

        @Override
        public void noteCall(Inline.NoteCall call) {
            sourced = true;
        }

        private void look(String words, Place place) {
            if (!sourced) {
                figures.first(words)
                        .ifPresent(figure -> problems.add(new Problem(
                                Code.FIGURE_WITHOUT_SOURCE,
                                "`" + figure + "` has no source in its paragraph",
                                "cite one of the page's `sources` as `[@id]`, or say in a note `[^1]` where it comes from",
                                sources.seek(figure, place))));
            }
        }
    }
}
