package org.kitepress.press.sheet;

import java.util.List;
import java.util.Map;
import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.model.language.Phrase;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The lines at the foot of a page: what it is a page of, and where it came from. */
final class Foot {

    /** What of a line a letter of an address takes, in its size; more than it does, since lines end at words. */
    private static final double LETTER_WIDTH = 0.6;

    private final EditionContext desk;
    private final String issue;
    private final boolean hasAddress;

    /**
     * @param hasAddress whether this page says where it came from
     */
    Foot(EditionContext desk, String issue, boolean hasAddress) {
        this.desk = desk;
        this.issue = issue;
        this.hasAddress = hasAddress;
    }

    /** The room that it needs. An address is as long as it is, so it may take several lines. */
    String extent() {
        Layout layout = layout();
        int more = Math.max(0, addressLines() - layout.addressLines());
        double points = layout.foot() * 72 + more * desk.style().points(Kind.FOOT, "line-height");
        return Math.round(points * 10) / 10.0 + "pt";
    }

    /** A line of the address begins a line of its own where it would not fit beside the one before it. */
    private int addressLines() {
        int letters = lettersOfALine();
        int count = 0;
        int left = 0;
        for (String line : lines()) {
            int length = line.length() + 3;
            if (length > left) {
                count += rounds(length, letters);
                left = letters * rounds(length, letters);
            }
            left -= length;
        }
        return count;
    }

    private static int rounds(int length, int letters) {
        return (length + letters - 1) / letters;
    }

    private int lettersOfALine() {
        double letter = desk.style().points(Kind.FOOT, "font-size") * LETTER_WIDTH;
        return (int) (layout().width(desk.style().paper()) * 72 / letter);
    }

    void write() {
        FoWriter fo = desk.fo();
        fo.block(desk.style().of(Kind.FOOT), () -> {
            if (layout().hasPageLine()) {
                pageLine(fo);
            }
            if (!lines().isEmpty()) {
                fo.block(Look.of("text-align-last", "start"), () -> address(fo));
            }
        });
    }

    private void pageLine(FoWriter fo) {
        fo.text(desk.edition().page().title() + (issue.isEmpty() ? "" : " · " + issue));
        fo.leader("space");
        Runnable page = () -> fo.element("page-number", Look.PLAIN);
        Runnable pages = () -> fo.element("page-number-citation-last", Look.of("ref-id", EditionWriter.BODY));
        fo.phrase(new Phrase(desk.words().get("paper-page")), Map.of("page", page, "pages", pages));
    }

    /** Ends a line between two lines of the address rather than within one, so that a ZIP code stays with its city. */
    private void address(FoWriter fo) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i) + (i < lines.size() - 1 ? " ·" : "");
            String keep = line.length() < lettersOfALine() ? "always" : "auto";
            fo.inline(Look.of("keep-together.within-line", keep), () -> fo.text(line));
            fo.text(" ");
        }
    }

    private List<String> lines() {
        return hasAddress ? desk.edition().replyTo().map(Resource::post).orElse(List.of()) : List.of();
    }

    private Layout layout() {
        return desk.style().layout();
    }
}
