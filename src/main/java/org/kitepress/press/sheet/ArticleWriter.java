package org.kitepress.press.sheet;

import java.util.Map;
import org.kitepress.model.Page;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.facts.Byline;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** One article: its title across the columns, what its type adds, its text, and its notes. */
final class ArticleWriter {

    /** Nothing, but across the columns: it has FOP make the columns before it equally long. */
    static final Look END = Look.of("span", "all", "font-size", "0pt", "line-height", "0pt");

    private static final int SHORT = 300;

    private final ArticleContext galley;
    private final String id;
    private final FoWriter fo;
    private final Page page;

    ArticleWriter(ArticleContext galley, String id) {
        this.galley = galley;
        this.id = id;
        this.fo = galley.fo();
        this.page = galley.page();
    }

    void write() {
        fo.in(page);
        fo.block(title(), this::head);
        new BodyWriter(galley, ArticleId.ofText(id)).write();
        fo.block(END, () -> {});
    }

    /** A keep reaches to the text where there is one column; over two of them the title only spans. Its own lines never part. */
    private Look title() {
        Look place =
                galley.style().layout().columns() == 1 ? Look.of("keep-with-next", "always") : Look.of("span", "all");
        Look look = place.with("id", id)
                .with("keep-together.within-page", isShort() ? "always" : "auto")
                .with("xml:lang", page.language().tag())
                .with("role", "Div")
                .with("padding-top", "12pt")
                .with("padding-bottom", "6pt");
        return galley.desk().atTop().contains(id)
                ? look.with("break-before", "page").with("padding-top", "0pt")
                : look;
    }

    /** What is longer may be taller than a small page, and would run off it if it had to stay together. */
    private boolean isShort() {
        return page.title().length() <= SHORT;
    }

    private void head() {
        fo.block(galley.style().of(Kind.TITLE).with("role", "H2"), page.title());
        if (!byline().isEmpty()) {
            fo.block(galley.style().of(Kind.BYLINE), byline());
        }
        page.review()
                .filter(review -> review.isOverdue(galley.desk().site().today()))
                .ifPresent(review ->
                        fo.block(galley.style().of(Kind.WARNING), galley.words().get("paper-review-overdue")));
        page.document().warning().ifPresent(this::dealsWith);
    }

    private String byline() {
        return String.join(" · ", new Byline(page, galley.words()).parts());
    }

    private void dealsWith(String subject) {
        fo.block(galley.style().of(Kind.WARNING), galley.words().get("paper-deals-with", Map.of("subject", subject)));
    }
}
