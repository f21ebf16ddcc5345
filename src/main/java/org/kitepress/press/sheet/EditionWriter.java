package org.kitepress.press.sheet;

import java.util.List;
import java.util.Map;
import org.kitepress.model.Edition;
import org.kitepress.model.Page;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.ArticleId;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The whole edition: loose pages, each of which says where it belongs and where it came from. */
public final class EditionWriter {

    static final String BODY = "the-edition";

    private static final String CONDITION = "conditional-page-master-reference";

    private final EditionContext desk;
    private final FoWriter fo;
    private final Edition edition;
    private final Layout layout;
    private final Foot firstFoot;
    private final Foot foot;

    public EditionWriter(EditionContext desk) {
        this.desk = desk;
        this.fo = desk.fo();
        this.edition = desk.edition();
        this.layout = desk.style().layout();
        this.firstFoot = new Foot(desk, issue(), layout.hasAddress(true));
        this.foot = new Foot(desk, issue(), layout.hasAddress(false));
    }

    public void write() {
        Look root = Look.of("xml:lang", edition.page().language().tag());
        fo.element("root", root, () -> {
            fo.in(edition.page());
            fo.element("layout-master-set", Look.PLAIN, this::masters);
            new Xmp(fo).title(edition.page().title());
            new BookmarkWriter(desk).write();
            fo.element("page-sequence", Look.of("master-reference", "pages", "id", BODY), this::pages);
        });
    }

    private void masters() {
        master("first", "0in", firstFoot);
        master("rest", layout.head(), foot);
        master("empty", layout.head(), foot);
        fo.element("page-sequence-master", Look.of("master-name", "pages"), () -> {
            fo.element("single-page-master-reference", Look.of("master-reference", "first"));
            fo.element("repeatable-page-master-alternatives", Look.PLAIN, () -> {
                fo.element(CONDITION, Look.of("blank-or-not-blank", "blank", "master-reference", "empty"));
                fo.element(CONDITION, Look.of("master-reference", "rest"));
            });
        });
    }

    private void master(String name, String head, Foot foot) {
        fo.element("simple-page-master", desk.style().sheet().with("master-name", name), () -> {
            fo.element(
                    "region-body",
                    desk.style().columns().with("margin-top", head).with("margin-bottom", foot.extent()));
            fo.element("region-before", Look.of("region-name", name + "-head", "extent", head));
            fo.element("region-after", Look.of("region-name", name + "-foot", "extent", foot.extent()));
        });
    }

    private void pages() {
        fo.in(edition.page());
        if (layout.hasHead()) {
            margin("rest-head", () -> fo.block(desk.style().of(Kind.HEAD), RunningHead.of(desk)::write));
            margin(
                    "empty-head",
                    () -> fo.block(desk.style().of(Kind.HEAD), desk.words().get("paper-empty")));
        }
        margin("first-foot", firstFoot::write);
        margin("rest-foot", foot::write);
        margin("empty-foot", foot::write);
        fo.element("flow", desk.style().of(Kind.TEXT).with("flow-name", "xsl-region-body"), this::text);
    }

    private void margin(String region, Runnable content) {
        Look text = desk.style().of(Kind.TEXT).only(true, List.of("font-family"));
        fo.element("static-content", Look.of("flow-name", region, "role", "artifact"), () -> fo.block(text, content));
    }

    private String issue() {
        return edition.issue().isEmpty() ? "" : desk.words().get("paper-issue", Map.of("issue", edition.issue()));
    }

    private void text() {
        new FrontWriter(desk, issue()).write();
        List<Page> articles = edition.contents();
        for (int i = 0; i < articles.size(); i++) {
            new ArticleWriter(desk.galley(articles.get(i)), ArticleId.of(i + 1)).write();
        }
        if (desk.style().format().hasSlip()) {
            new SlipWriter(desk, issue()).write();
        }
    }
}
