package org.kitepress.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/**
 * A Markdown file cut in two at the line that ends its front matter.
 *
 * @param yaml what stands between the two lines {@code ---}
 * @param bodyStart the offset in the file's text at which the body begins
 */
record FrontMatter(String yaml, int bodyStart) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(\\r\\n|\\n|\\r|\\z)");

    /** Empty, and reported, if the file has no front matter or it never ends. */
    static Optional<FrontMatter> of(SourceFile file, String text, List<Problem> problems) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            problems.add(new Problem(
                    Code.FRONT_MATTER_MISSING,
                    "the file does not begin with front matter",
                    "begin it with three lines: `---`, then `title: …`, then `---`",
                    file.start()));
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            problems.add(new Problem(
                    Code.FRONT_MATTER_BROKEN,
                    "the front matter begins and never ends",
                    "put a line `---` after its last field",
                    file.start()));
            return Optional.empty();
        }
        return Optional.of(new FrontMatter(text.substring(opening.end(), closing.start()), closing.end()));
    }
}
