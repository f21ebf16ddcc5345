package org.kitepress.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import org.kitepress.model.Language;
import org.kitepress.render.view.DateView;

/** Writes days as a language does. */
final class Dates {

    private final DateTimeFormatter formatter;

    Dates(Language language) {
        formatter = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .withDecimalStyle(DecimalStyle.of(language.locale()));
    }

    DateView of(LocalDate day) {
        return new DateView(day.toString(), formatter.format(day));
    }
}
