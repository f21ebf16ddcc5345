package org.kitepress.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;

/**
 * A field that decides who may read a text, written below the line that ends the front matter: there it decides nothing, and readers
 * see it as words.
 */
final class FieldBelow {

    /** After empty lines, more lines of hyphens, and other fields. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:[ \\t]*(?:---+|#.*)?[ \\t]*\\R)*+"
                    + "([ \\t]*[\"']?((?i:consent|withdrawn|retirado|retirada)|draft|expires|channels)[\"']?[ \\t]*[:\uFF1A](?:[ \\t].*)?)(?:\\R|\\z)");

    private FieldBelow() {}

    /** Whether a text begins with one, which is reported. @param from where the text begins in the file */
    static boolean isIn(String path, String file, int from, List<Problem> problems) {
        Optional<Matcher> found =
                Optional.of(FIRST.matcher(file).region(from, file.length())).filter(Matcher::lookingAt);
        found.ifPresent(field -> problems.add(new Problem(
                Code.FRONT_MATTER_BROKEN,
                "`" + field.group(2)
                        + "` stands below the line `---` that ends the front matter, where it decides nothing",
                "move it above that line",
                Lines.of(path, file).at(field.start(2)))));
        return found.isPresent();
    }
}
