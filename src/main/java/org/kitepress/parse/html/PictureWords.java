package org.kitepress.parse.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** The words for those who cannot see a picture: somebody wrote them, or said that there is nothing to say. */
public final class PictureWords {

    /** What a writer types who means an empty {@code alt}, and did not forget it. */
    private static final String NOTHING = "\"\"";

    private final List<Problem> problems;

    public PictureWords(List<Problem> problems) {
        this.problems = problems;
    }

    /** What stands between the brackets of a picture in Markdown. */
    public String of(String typed, Place place) {
        if (typed.isBlank()) {
            missing("between the brackets: `![A cart full of books](…)`", "![\"\"](…)", place);
        }
        return typed.equals(NOTHING) ? "" : typed;
    }

    /** A picture in HTML, where an empty {@code alt} is deliberate and none at all is not. */
    Inline.Image image(Element element, Place place) {
        if (!element.hasAttr("alt")) {
            missing("in `alt`: `<img alt=\"A cart full of books\" …>`", "alt=\"\"", place);
        }
        return new Inline.Image(element.attr("src"), element.attr("alt"), element.attr("title"), place);
    }

    /**
     * @param where the words belong
     * @param nothing what to type where there is nothing to say
     */
    private void missing(String where, String nothing, Place place) {
        problems.add(new Problem(
                Code.ALT_MISSING,
                "people who cannot see this picture are not told what it shows",
                "say it " + where + "; if the picture only adorns, write `" + nothing + "`",
                place));
    }
}
