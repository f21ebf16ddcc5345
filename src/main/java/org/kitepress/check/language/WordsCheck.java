package org.kitepress.check.language;

import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Language;
import org.kitepress.model.Site;

/** The theme speaks every language of the site. */
public final class WordsCheck {

    private WordsCheck() {}

    public static void check(Site site, List<Problem> problems) {
        List<String> spoken = site.theme().words().stream()
                .map(words -> words.language().tag())
                .toList();
        for (Language language : site.settings().languages()) {
            if (!spoken.contains(language.tag())) {
                problems.add(new Problem(
                        Code.NAME_UNKNOWN,
                        "the theme `" + site.theme().name() + "` has no words for `" + language.tag() + "`",
                        "add `words/" + language.tag() + ".yaml` to the theme; " + Nearest.hint(language.tag(), spoken),
                        site.settings().fields().placeOf("languages")));
            }
        }
    }
}
