package org.kitepress.parse.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** A piece of HTML in a text: what jsoup makes of it, and where each part of it was typed. */
final class HtmlPiece {

    private final String html;
    /** Where each line begins in the piece, and where in the Markdown: before it may stand the signs of a quote. */
    private final int[] starts;

    private final int[] offsets;
    private final Places places;

    private HtmlPiece(String html, int[] starts, int[] offsets, Places places) {
        this.html = html;
        this.starts = starts;
        this.offsets = offsets;
        this.places = places;
    }

    static HtmlPiece of(List<BasedSequence> lines, Places places) {
        StringBuilder html = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = html.length();
            html.append(lines.get(i));
        }
        int[] offsets = IntStream.range(0, starts.length)
                .map(i -> lines.get(i).getStartOffset())
                .toArray();
        return new HtmlPiece(html.toString(), starts, offsets, places);
    }

    /** A body that stands for the piece; its children are what the piece holds. */
    Element parsed() {
        Element body = new Element("body");
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        body.appendChildren(parser.parseFragmentInput(html, new Element("body"), ""));
        return body;
    }

    /** As it was typed. */
    String html() {
        return html;
    }

    /** The same piece with other signs in the same places. */
    HtmlPiece with(String signs) {
        return new HtmlPiece(signs, starts, offsets, places);
    }

    /** The place of one of its signs. */
    Place place(int position) {
        return places.at(offset(position));
    }

    boolean hasAt(Node node, String sign) {
        Range range = node.sourceRange();
        return !range.isTracked() || html.startsWith(sign, range.startPos());
    }

    String typed(Node node) {
        return html.substring(node.sourceRange().startPos(), node.sourceRange().endPos());
    }

    /** The place of a part; what jsoup made up stands where the piece begins. */
    Place place(Node node) {
        return place(node.sourceRange());
    }

    Place place(Range range) {
        return places.at(range.isTracked() ? offset(range.startPos()) : offsets[0]);
    }

    /** Where one of its signs stands in the Markdown. */
    int offset(int position) {
        int found = Arrays.binarySearch(starts, position);
        int line = found >= 0 ? found : -found - 2;
        return offsets[line] + position - starts[line];
    }
}
