package org.kitepress.render.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import org.kitepress.model.Language;
import org.kitepress.render.view.DateView;
import org.kitepress.render.view.TimeView;

/** Writes days and times as a language does. */
public final class Dates {

    private final DateTimeFormatter formatter;
    private final DateTimeFormatter clock;

    public Dates(Language language) {
        formatter = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .withDecimalStyle(DecimalStyle.of(language.locale()));
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .withDecimalStyle(DecimalStyle.of(language.locale()));
    }

    /** Some releases of Java set AM and PM off with a space that others do not have. */
    public TimeView of(LocalTime time) {
        return new TimeView(time.toString(), clock.format(time).replace('\u202F', '\u00A0'));
    }

    public DateView of(LocalDate day) {
        return new DateView(day.toString(), formatter.format(day));
    }
}
