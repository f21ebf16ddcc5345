package org.kitepress.model.language;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a language writes days, times of day and numbers. */
public final class Conventions {

    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter times;

    public Conventions(Language language) {
        locale = language.locale();
        days = inItsDigits(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
        times = inItsDigits(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    private DateTimeFormatter inItsDigits(DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    /** Some releases of Java set AM and PM off with a space that others do not have. */
    public String time(LocalTime time) {
        return times.format(time).replace('\u202F', '\u00A0');
    }

    /** @param digits so many behind the point */
    public String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
