package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.mark.MarkWords;
import org.kitepress.source.Place;

/** The comments of a text: where they stand, and those that do not hide what they were to hide. */
final class Comments {

    private static final String BEGIN = "<!--";
    private static final String END = "-->";

    private final List<Place> places = new ArrayList<>();
    private final List<Problem> problems;

    Comments(List<Problem> problems) {
        this.problems = problems;
    }

    List<Place> places() {
        return places;
    }

    void add(Place place) {
        places.add(place);
    }

    /** @param html from where it begins, as far as it goes or further */
    void meet(String html, Place place) {
        places.add(place);
        int end = html.indexOf(END, BEGIN.length());
        String inner = html.substring(BEGIN.length(), end < 0 ? html.length() : end);
        if (inner.contains(BEGIN)) {
            nested(place);
        } else if (MarkWords.hide(inner) || MarkWords.choose(inner)) {
            problems.add(new Problem(
                    Code.COMMENT_BROKEN,
                    "this comment hides nothing but itself: `" + BEGIN + inner.replaceAll("\\s+", " ") + END + "`",
                    "take it out, and what nobody is to read with it; what is for some stands between `:::only{channel=print}` and"
                            + " `:::`, each on a line of its own",
                    place));
        }
    }

    /** One within a line; what stands behind it may end it once more. */
    void meet(HtmlInlineComment node, Place place) {
        meet(node.getChars().toString(), place);
        boolean endsAgain = Stream.iterate(
                        node.getNext(), next -> next != null && !(next instanceof HtmlInlineComment), Node::getNext)
                .anyMatch(next -> next instanceof Text && next.getChars().indexOf(END) >= 0);
        if (endsAgain) {
            nested(place);
        }
    }

    private void nested(Place place) {
        problems.add(new Problem(
                Code.COMMENT_BROKEN,
                "this comment ends with the first `-->`, and what stands behind that would be shown",
                "leave one `<!--` and one `-->` of it; better, take it out",
                place));
    }
}
