package org.kitepress.render;

import org.kitepress.model.Language;
import org.kitepress.model.Theme;

/** The theme's words in the language of a page. */
record Words(Theme theme, Language language) {

    /** Thrown by a template that asks for a word nobody wrote; it becomes a problem with the template's place. */
    static final class MissingWordException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingWordException(String message) {
            super(message);
        }
    }

    /** The word of this name, {@code {0}}, {@code {1}} … in it replaced. */
    String get(String key, String... arguments) {
        String text = theme.words(language)
                .flatMap(words -> words.find(key))
                .orElseThrow(() -> new MissingWordException("`words/" + language.tag() + ".yaml` of the theme `"
                        + theme.name() + "` has no `" + key + "`"));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** The word of this name, or another text if nobody wrote it. */
    String getOr(String key, String other) {
        return theme.words(language).flatMap(words -> words.find(key)).orElse(other);
    }
}
