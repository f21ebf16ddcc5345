package org.kitepress.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** What the program takes from the machine it runs on. @param environment the value of a variable, or null */
public record Surroundings(Clock clock, UnaryOperator<String> environment) {

    /** The day to build as if nobody names one: that of {@code SOURCE_DATE_EPOCH} in UTC if it is set, else the clock's. */
    LocalDate today() {
        String epoch = environment.apply("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new WrongUsageException("`SOURCE_DATE_EPOCH` is `" + epoch + "`, which is not a number of seconds");
        }
    }
}
