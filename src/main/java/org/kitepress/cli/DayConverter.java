package org.kitepress.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as it is typed. A class of its own: Java's class archive cannot keep a lambda of picocli's old interfaces, nor what follows from it. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new TypeConversionException("'" + typed + "' is not a year that anybody builds in");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + typed + "' is not a day; write it as 2026-05-01");
        }
    }
}
