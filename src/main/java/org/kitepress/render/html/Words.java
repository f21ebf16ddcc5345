package org.kitepress.render.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Language;
import org.kitepress.model.Theme;
import org.kitepress.source.Place;

/** The theme's words in the language of a page. */
public final class Words {

    private final Theme theme;
    private final Language language;
    /** A page asks for dozens. */
    private final Map<String, String> byKey = new HashMap<>();

    public Words(Theme theme, Language language) {
        this.theme = theme;
        this.language = language;
        theme.words(language)
                .ifPresent(words -> words.all().forEach(word -> byKey.putIfAbsent(word.key(), word.text())));
    }

    public Theme theme() {
        return theme;
    }

    public Language language() {
        return language;
    }

    /** Thrown where a page needs a word that nobody wrote. */
    public static final class MissingWordException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        MissingWordException(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        /** The same for whoever wrote the theme. */
        public Problem problem() {
            return problem;
        }
    }

    /** What can be asked for. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The word of this name, {@code {0}}, {@code {1}} … in it replaced. */
    public String get(String key, String... arguments) {
        String text = byKey.get(key);
        if (text == null) {
            throw new MissingWordException(missing(key));
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    private Problem missing(String key) {
        String file = "words/" + language.tag() + ".yaml";
        return new Problem(
                Code.NAME_UNKNOWN,
                "`" + file + "` of the theme `" + theme.name() + "` has no `" + key + "`",
                "add it, as `name: text`",
                new Place("themes/" + theme.name() + "/" + file, 1, 1));
    }

    /** The word of this name, or another text if nobody wrote it. */
    public String getOr(String key, String other) {
        return byKey.getOrDefault(key, other);
    }
}
