package org.kitepress.press;

import java.util.List;
import java.util.Map;
import org.kitepress.model.PaperStyle.Kind;
import org.kitepress.model.Resource;

/**
 * The lines at the foot of a page: what it is a page of, and where it came from.
 *
 * @param hasAddress whether this page says where it came from
 */
record Foot(Desk desk, String issue, boolean hasAddress) {

    /** What of a line a letter of an address takes, in its size; more than it does, since lines end at words. */
    private static final double LETTER_WIDTH = 0.6;

    /** The room that it needs. An address is as long as it is, so it may take several lines. */
    String extent() {
        Layout layout = layout();
        int more = Math.max(0, addressLines() - layout.addressLines());
        double points = layout.foot() * 72 + more * desk.style().points(Kind.FOOT, "line-height");
        return Math.round(points * 10) / 10.0 + "pt";
    }

    private int addressLines() {
        double letter = desk.style().points(Kind.FOOT, "font-size") * LETTER_WIDTH;
        return (int) Math.ceil(
                address().length() * letter / (layout().width(desk.style().paper()) * 72));
    }

    void write() {
        FoWriter fo = desk.fo();
        fo.block(desk.style().of(Kind.FOOT), () -> {
            if (layout().hasPageLine()) {
                pageLine(fo);
            }
            if (!address().isEmpty()) {
                fo.block(Look.of("text-align-last", "start"), address());
            }
        });
    }

    private void pageLine(FoWriter fo) {
        fo.text(desk.edition().page().title() + (issue.isEmpty() ? "" : " · " + issue));
        fo.leader("space");
        Runnable page = () -> fo.element("page-number", Look.PLAIN);
        Runnable pages = () -> fo.element("page-number-citation-last", Look.of("ref-id", EditionWriter.BODY));
        fo.phrase(desk.words().say("page"), Map.of("page", page, "pages", pages));
    }

    private String address() {
        return hasAddress
                ? String.join(
                        " · ", desk.edition().replyTo().map(Resource::post).orElse(List.of()))
                : "";
    }

    private Layout layout() {
        return desk.style().layout();
    }
}
