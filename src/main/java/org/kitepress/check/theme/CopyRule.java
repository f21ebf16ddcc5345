package org.kitepress.check.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.settings.Theme;

/** A copy of a template that comes with the program misses its repairs. */
final class CopyRule {

    private static final int QUOTED = 60;

    private CopyRule() {}

    static void advise(Theme theme, List<ThemeText> templates, List<Problem> problems) {
        ThemeText.own(templates, theme)
                .forEach(own -> shipped(own, theme, templates).ifPresent(original -> check(own, original, problems)));
    }

    private static Optional<ThemeText> shipped(ThemeText own, Theme theme, List<ThemeText> templates) {
        return templates.stream()
                .filter(other -> other.name().equals(own.name())
                        && !theme.isOwn(other.file().path()))
                .findFirst();
    }

    /** It is a copy if it has most of the lines; it extends the other one if it has few. */
    private static void check(ThemeText own, ThemeText original, List<Problem> problems) {
        Set<String> lines = new HashSet<>(lines(own));
        List<String> missing =
                lines(original).stream().filter(line -> !lines.contains(line)).toList();
        if (2 * missing.size() < lines(original).size()) {
            problems.add(new Problem(
                    Code.THEME_COPIED,
                    "this is a copy of `" + original.name() + "` in `" + original.theme() + "`" + lacking(missing),
                    "begin with `{% extends \"" + original.theme() + "/" + original.name()
                            + "\" %}`, and write only the blocks that differ",
                    own.file().start()));
        }
    }

    private static String lacking(List<String> missing) {
        if (missing.isEmpty()) {
            return ", line by line";
        }
        String first = missing.get(0);
        return " without " + missing.size() + (missing.size() == 1 ? " line" : " lines") + " of it, such as `"
                + (first.length() > QUOTED ? first.substring(0, QUOTED) + "…" : first) + "`";
    }

    private static List<String> lines(ThemeText template) {
        return template.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
