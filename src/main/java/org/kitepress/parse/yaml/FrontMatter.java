package org.kitepress.parse.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Problem;
import org.kitepress.source.SourceFile;

/**
 * A Markdown file cut in two at the line that ends its front matter.
 *
 * @param yaml what stands between the two lines {@code ---}
 * @param firstLine the line of the file that it begins on
 * @param bodyStart the offset in the file's text at which the body begins
 */
public record FrontMatter(String yaml, int firstLine, int bodyStart) {

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*(\\r\\n|\\n|\\r|\\z)");

    /**
     * Empty, and reported, if the file has no front matter or nobody can tell where it ends. Where a line around it is not
     * quite right, that is reported, and read as it was meant, so that all else can be looked at, too.
     */
    public static Optional<FrontMatter> of(SourceFile file, String text, List<Problem> problems) {
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt()) {
            Matcher closing = CLOSING.matcher(text);
            if (closing.find(opening.end())) {
                String yaml = text.substring(opening.end(), closing.start());
                return Optional.of(new FrontMatter(yaml, 2, closing.end()));
            }
        }
        return new FenceSearch(file, text, problems).search();
    }
}
