package org.kitepress.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.language.Conventions;
import org.kitepress.model.language.Language;
import org.kitepress.model.language.Phrase;
import org.kitepress.model.language.Words;
import org.kitepress.model.settings.Theme;
import org.kitepress.source.Place;

/**
 * What the program says in one language, on pages and sheets and in reports, with the words of the theme. A word that the theme
 * does not have is told, and its name stands for it.
 */
public final class Messages {

    private final Theme theme;
    private final Words words;
    private final Consumer<Problem> missing;

    /** @param missing takes note of a word that the theme does not have */
    public Messages(Theme theme, Language language, Consumer<Problem> missing) {
        this.theme = theme;
        this.words = theme.words(language)
                .orElseGet(() -> new Words(language, Map.of(), new Place(file(theme, language), 1, 1)));
        this.missing = missing;
    }

    /** In this language, or in the site's first if the theme does not speak it. */
    public static Messages of(Site site, Language language, Consumer<Problem> missing) {
        return new Messages(site.theme(), site.settings().language(), missing).in(language);
    }

    /** The same in another language, or this one if the theme does not speak it. */
    public Messages in(Language other) {
        return theme.words(other).isPresent() ? new Messages(theme, other, missing) : this;
    }

    private static String file(Theme theme, Language language) {
        return "themes/" + theme.name() + "/words/" + language.tag() + ".yaml";
    }

    public Theme theme() {
        return theme;
    }

    public Language language() {
        return words.language();
    }

    /** How its language writes days and numbers. */
    public Conventions conventions() {
        return new Conventions(language());
    }

    /** What can be said. */
    public Set<String> keys() {
        return words.all().keySet();
    }

    public Optional<String> find(String key) {
        return words.find(key);
    }

    public String get(String key) {
        return find(key).orElseGet(() -> {
            missing.accept(new Problem(
                    Code.NAME_UNKNOWN,
                    "the theme has no word `" + key + "`",
                    "add a line `" + key + ": …` to `" + file(theme, language()) + "`",
                    words.place()));
            return key;
        });
    }

    /** @param values what stands in the place of {@code {name}}, by name */
    public String get(String key, Map<String, ?> values) {
        return new Phrase(get(key)).with(values);
    }
}
