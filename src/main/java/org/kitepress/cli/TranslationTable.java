package org.kitepress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kitepress.model.Translation;

/** What is not translated, as lines that can be read aloud: one a page, the language first. */
final class TranslationTable {

    private TranslationTable() {}

    /** No line at all if there is nothing to tell. */
    static List<String> lines(List<Translation> translations) {
        if (translations.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("translations: " + String.join(", ", counts(translations)));
        int width = translations.stream()
                .mapToInt(t -> t.language().tag().length())
                .max()
                .orElseThrow();
        translations.forEach(t -> lines.add(String.format(
                Locale.ROOT, "  %-" + width + "s  %s", t.language().tag(), row(t))));
        return lines;
    }

    private static List<String> counts(List<Translation> translations) {
        int older = count(translations, Translation.Older.class);
        return Stream.of(
                        told(count(translations, Translation.Missing.class), " missing"),
                        told(older, older == 1 ? " older than its original" : " older than their originals"),
                        told(count(translations, Translation.Alone.class), " without an original"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String told(int count, String state) {
        return count == 0 ? "" : count + state;
    }

    private static int count(List<Translation> translations, Class<? extends Translation> state) {
        return (int) translations.stream().filter(state::isInstance).count();
    }

    private static String row(Translation translation) {
        if (translation instanceof Translation.Older older) {
            return "older    " + older.file() + " (" + older.day() + "; the original changed on " + older.changed()
                    + ")";
        }
        return (translation instanceof Translation.Missing ? "missing  " : "alone    ") + translation.file();
    }
}
