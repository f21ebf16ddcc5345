package org.kitepress.press.sheet;

import java.util.List;
import org.kitepress.model.Page;
import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The front of the first page: the name, the help line, what is inside, and the editors' letter. */
final class FrontWriter {

    private final EditionContext desk;
    private final String issue;
    private final FoWriter fo;
    private final SheetStyle style;

    FrontWriter(EditionContext desk, String issue) {
        this.desk = desk;
        this.issue = issue;
        this.fo = desk.fo();
        this.style = desk.style();
    }

    void write() {
        fo.in(desk.edition().page());
        fo.block(Look.of("span", "all", "padding-bottom", "10pt", "role", "Div"), this::masthead);
        if (style.layout().hasContents()) {
            contents();
        }
        letter();
        fo.block(ArticleWriter.END, () -> {});
    }

    private void masthead() {
        fo.block(
                style.of(Kind.MASTHEAD).with("role", "H1"),
                desk.edition().page().title());
        fo.block(style.of(Kind.DATELINE), this::dateline);
        desk.site().helpLine().ifPresent(line -> fo.block(style.of(Kind.HELP), () -> help(line)));
    }

    private void dateline() {
        Page page = desk.edition().page();
        fo.text(desk.site().settings().title());
        fo.leader("space");
        fo.text(issue);
        page.date()
                .ifPresent(day -> fo.text((issue.isEmpty() ? "" : " · ")
                        + desk.words().conventions().day(day)));
    }

    private void help(Resource line) {
        fo.text(desk.words().get("paper-help") + " ");
        String name = line.name() + line.phone().map(phone -> " · " + phone).orElse("");
        fo.inline(Look.of("font-weight", "bold"), () -> fo.text(name));
    }

    private void contents() {
        fo.block(style.of(Kind.CONTENTS).with("role", "TOC"), () -> {
            Look heading = style.of(Kind.HEADING).with("space-before", "0pt").with("role", "Caption");
            fo.block(heading, desk.words().get("paper-contents"));
            List<String> ids = ArticleId.all(desk.edition());
            ids.forEach(id -> entry(id, desk.edition().contents().get(ids.indexOf(id))));
        });
    }

    /** The dots run from the last line of a title; the end indent keeps long titles clear of the page numbers. */
    private void entry(String id, Page article) {
        Look look = Look.of(
                "text-align-last",
                "justify",
                "end-indent",
                "inherited-property-value(end-indent) + 2em",
                "last-line-end-indent",
                "-2em",
                "word-spacing",
                "0pt",
                "role",
                "TOCI",
                "xml:lang",
                article.language().tag());
        fo.in(article);
        fo.block(look, () -> {
            fo.text(article.title() + " ");
            fo.leader("dots");
            fo.text(" ");
            fo.element("page-number-citation", Look.of("ref-id", id));
        });
    }

    private void letter() {
        ArticleContext galley = desk.galley(desk.edition().page());
        fo.in(galley.page());
        if (!galley.text().blocks().isEmpty()) {
            fo.block(style.of(Kind.HEADING).with("role", "H2"), desk.words().get("paper-letter"));
            new BodyWriter(galley, "letter").write();
        }
    }
}
