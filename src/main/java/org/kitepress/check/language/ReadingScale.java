package org.kitepress.check.language;

import java.util.Locale;
import java.util.Optional;
import org.kitepress.model.mail.ReadingFigure;
import org.kitepress.model.settings.ReadingLevel;

/** How hard the texts of one language are to read, measured by formulas that were made for it. */
interface ReadingScale {

    /** The scale of a language; empty for one that has none here. */
    static Optional<ReadingScale> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(new EnglishScale());
            case "es" -> Optional.of(new SpanishScale());
            default -> Optional.empty();
        };
    }

    SyllableCounter syllables();

    /**
     * The higher, the harder; what is above 0 is harder than the level wants.
     *
     * @param counts of 1 word at least
     */
    double excess(WordCounts counts, ReadingLevel level);

    /**
     * What was measured, as a number.
     *
     * @param counts of 1 word at least
     */
    ReadingFigure figure(WordCounts counts);

    /** What was measured, in words. */
    String measured(WordCounts counts);

    /** What the level wants, in words. */
    String wanted(ReadingLevel level);
}
