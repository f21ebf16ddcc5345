package org.kitepress.parse.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/** Tells what of the HTML does not come through: each kind once a line, and at most a hundred in all. */
final class HtmlRemovals {

    /** Nobody reads more; a hostile text may have a hundred thousand. */
    private static final int LIMIT = 100;

    private static final int LONGEST_NAME = 40;
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");

    private final List<Problem> problems;
    private final Set<String> told = new HashSet<>();

    HtmlRemovals(List<Problem> problems) {
        this.problems = problems;
    }

    /** An element, whose words stay unless they were never meant to be read. */
    void element(String name, Place place) {
        String hint =
                switch (HtmlRole.of(name)) {
                    case NOTHING -> "take it out; nothing of it is shown";
                    case LINK -> "write it in Markdown: `[words](address)`";
                    default -> "write it in Markdown; its words stay";
                };
        tell("<" + shortened(name) + ">", hint, place);
    }

    /**
     * An element that hides its words, which go with it.
     *
     * @param by what hides them: an attribute, or the element itself
     */
    void hidden(String by, String name, Place place) {
        if (by.startsWith("<")) {
            tell(
                    shortened(by),
                    STRUCK.contains(name)
                            ? "take it out: its words are left out; to show them struck out, write `~~words~~`"
                            : "take it out; nothing of it is shown",
                    place);
        } else if (isNew(by, place)) {
            problems.add(new Problem(
                    Code.HTML_REMOVED,
                    "`" + shortened(by) + "` hides what stands in `<" + shortened(name)
                            + ">`: all of it, words and pictures, is left out",
                    "take it out; if everybody may read it, take only `" + shortened(by)
                            + "` away; words for one channel stand in `:::only{channel=print}`",
                    place));
        }
    }

    /** One that hides its words, and whose end nobody can tell. */
    void endless(String name, Place place) {
        problems.add(new Problem(
                Code.HTML_BROKEN,
                "`<" + shortened(name) + ">` hides what follows, and never ends",
                "take it out with what it hides, or end it with `</" + shortened(name)
                        + ">` in the same paragraph, item or quote",
                place));
    }

    void attribute(String name, Place place) {
        tell(shortened(name), "take it out; how a page looks and what it does is up to the theme", place);
    }

    void fold(Place place) {
        tell(
                "<details>",
                "everything in it is shown; to hide what may hurt, write `:::warning[what it is about]`",
                place);
    }

    void unpaired(String name, Place place) {
        tell("<" + shortened(name) + ">", "begin and end it in the same paragraph, with no empty line between", place);
    }

    /** An instruction, a declaration, or whatever else is no tag. */
    void other(String typed, Place place) {
        tell(shortened(typed.lines().findFirst().orElse("")), "take it out; nothing of it is shown", place);
    }

    private void tell(String name, String hint, Place place) {
        if (isNew(name, place)) {
            problems.add(new Problem(Code.HTML_REMOVED, "HTML does not come through: `" + name + "`", hint, place));
        }
    }

    private boolean isNew(String name, Place place) {
        return told.size() < LIMIT && told.add(place.line() + " " + name);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
