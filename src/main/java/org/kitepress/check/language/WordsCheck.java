package org.kitepress.check.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Theme;

/** The theme speaks every language of the site, and has in each of them what it has in any other. */
public final class WordsCheck {

    private static final String SHIPPED = "lantern";

    private WordsCheck() {}

    public static void check(Site site, List<Problem> problems) {
        Theme theme = site.theme();
        Set<String> everywhere = new TreeSet<>();
        theme.words().forEach(words -> everywhere.addAll(words.all().keySet()));
        for (Language language : site.settings().languages()) {
            theme.words(language)
                    .ifPresentOrElse(
                            words -> missing(theme, words, everywhere, problems),
                            () -> problems.add(unspoken(site, language)));
        }
    }

    private static Problem unspoken(Site site, Language language) {
        List<String> spoken = site.theme().words().stream()
                .map(words -> words.language().tag())
                .toList();
        return new Problem(
                Code.NAME_UNKNOWN,
                "the theme `" + site.theme().name() + "` has no words for `" + language.tag() + "`",
                hint(site.theme().name(), language.tag()) + "; " + Nearest.hint(language.tag(), spoken),
                site.settings().fields().placeOf("languages"));
    }

    /** The theme that comes with the program is extended by one of the site, and not changed. */
    private static String hint(String theme, String tag) {
        boolean own = !theme.equals(SHIPPED);
        return own
                ? "add `themes/" + theme + "/words/" + tag + ".yaml`"
                : "make `themes/ours/theme.yaml` with the line `extends: " + SHIPPED + "`, translate its words in"
                        + " `themes/ours/words/" + tag + ".yaml`, and write `theme: ours` in `site.yaml`";
    }

    /** A file without a single word could not be read, which is told where it stands. */
    private static void missing(Theme theme, Words words, Set<String> everywhere, List<Problem> problems) {
        Set<String> missing = new TreeSet<>(everywhere);
        missing.removeAll(words.all().keySet());
        if (!missing.isEmpty() && !words.all().isEmpty()) {
            problems.add(new Problem(
                    Code.WORD_MISSING,
                    "the theme `" + theme.name() + "` does not say in `"
                            + words.language().tag() + "` what it says in another language: `"
                            + String.join("`, `", missing) + "`",
                    "add " + (missing.size() == 1 ? "it" : "them") + " to `words/"
                            + words.language().tag() + ".yaml` of the theme",
                    words.place()));
        }
    }
}
