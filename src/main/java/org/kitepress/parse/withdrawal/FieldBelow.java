package org.kitepress.parse.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern FIRST = Pattern.compile("(?:[ \\t]*(?:---+|#.*)?[ \\t]*\\R)*+"
            + "[ \\t]*[\"']?(\\p{L}[\\p{L}\\p{M}_-]{2,30})[\"']?[ \\t]*[:\uFF1A](?:[ \\t].*)?(?:\\R|\\z)");

    private static final Set<String> DECIDING = Set.of("draft", "expires", "channels");

    private FieldBelow() {}

    /**
     * Whether a text begins with one, which is reported.
     *
     * @param from where the text begins in the file
     */
    static boolean isIn(String path, String file, int from, Withdrawal words, List<Problem> problems) {
        Optional<Matcher> found = Optional.of(FIRST.matcher(file).region(from, file.length()))
                .filter(Matcher::lookingAt)
                .filter(field -> decides(field.group(1), words));
        found.ifPresent(field -> problems.add(new Problem(
                Code.FRONT_MATTER_BROKEN,
                "`" + field.group(1)
                        + "` stands below the line `---` that ends the front matter, where it decides nothing",
                "move it above that line",
                Lines.of(path, file).at(field.start(1)))));
        return found.isPresent();
    }

    private static boolean decides(String name, Withdrawal words) {
        return DECIDING.contains(name) || name.equalsIgnoreCase(Withdrawal.CONSENT) || words.isName(name);
    }
}
