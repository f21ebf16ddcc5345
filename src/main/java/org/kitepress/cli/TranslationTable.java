package org.kitepress.cli;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.cli.report.Table;
import org.kitepress.model.language.Translation;

/** What is not translated, or was before its original changed: a page a row, the language first. */
final class TranslationTable {

    private TranslationTable() {}

    /** A table without rows if there is nothing to tell. */
    static Table of(List<Translation> translations) {
        return new Table(
                "translations: " + String.join(", ", counts(translations)),
                List.of("language", "state", "file"),
                translations.stream().map(TranslationTable::row).toList());
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

    private static List<String> row(Translation translation) {
        String tag = translation.language().tag();
        if (translation instanceof Translation.Older older) {
            String days = " (" + older.day() + "; the original changed on " + older.changed() + ")";
            return List.of(tag, "older", older.file() + days);
        }
        return List.of(tag, translation instanceof Translation.Missing ? "missing" : "alone", translation.file());
    }
}
