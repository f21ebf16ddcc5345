package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.kitepress.cli.report.Colours;
import org.kitepress.cli.report.Visible;
import org.kitepress.picture.HeicReader;
import org.kitepress.picture.Programs;
import org.kitepress.picture.WebpMaker;

/**
 * What the program takes from the machine it runs on.
 *
 * @param environment the value of a variable, or null
 * @param terminal whether somebody watches, and sees colours; asked when it matters
 * @param patience after how many milliseconds whoever waits is told what a run is at
 */
record Environment(Clock clock, UnaryOperator<String> environment, BooleanSupplier terminal, int patience) {

    /** The day to build as if nobody names one: that of {@code SOURCE_DATE_EPOCH} in UTC if it is set, else the clock's. */
    LocalDate today() {
        String epoch = environment.apply("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return clockDay();
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new WrongUsageException("`SOURCE_DATE_EPOCH` is `" + epoch + "`, which is not a number of seconds");
        }
    }

    /** The day that it is, whichever one is built as. */
    LocalDate clockDay() {
        return LocalDate.now(clock);
    }

    /** In colour for somebody who watches and did not say, as no-color.org and terminals agreed, that they want none. */
    Colours ink() {
        boolean refused = !value("NO_COLOR").isEmpty() || value("TERM").equals("dumb");
        return !refused && terminal.getAsBoolean() ? Colours.COLOURED : Colours.PLAIN;
    }

    /** The folders that a site's repository may be: what a code host checked out, else where the program was called. */
    List<Path> repositories() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of(value("GITHUB_WORKSPACE"), "")) {
            if (Files.isDirectory(Path.of(folder))) {
                folders.add(Path.of(folder).toRealPath());
            }
        }
        return folders;
    }

    /** Those that stand in a folder of the path. */
    Programs programs() {
        String path = value("PATH");
        return new Programs(
                Cwebp.in(path).<WebpMaker>map(found -> found).orElseGet(WebpMaker::none),
                HeifConvert.in(path).<HeicReader>map(found -> found).orElseGet(HeicReader::none));
    }

    /** The program as it was called, so that the next line can be called the same way. */
    String command() {
        String called = value("KITEPRESS_COMMAND");
        return called.isBlank() ? "kitepress" : Visible.of(quoted(called));
    }

    /** A word as a shell takes it for one. */
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}\\p{M}/._-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Empty if the variable is not set; as a path, that is the folder that the program was called in. */
    private String value(String variable) {
        return Objects.requireNonNullElse(environment.apply(variable), "");
    }
}
