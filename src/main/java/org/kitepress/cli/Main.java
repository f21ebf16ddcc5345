package org.kitepress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.kitepress.cli.report.Ink;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(Clock.systemDefaultZone(), System::getenv, Ansi.AUTO.enabled());
        System.exit(status(surroundings, out, err, arguments));
    }

    /** Whatever happens, the last word is a sentence and never a stack trace. */
    private static int status(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(surroundings, out, err, arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Faults.tooLarge(e, err);
        }
    }

    /** Runs one command and tells its exit status. */
    public static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        return KitepressCommand.line(surroundings, arguments)
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(surroundings.ink() == Ink.COLOURED ? Ansi.ON : Ansi.OFF))
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(ProblemFormat.class, ProblemFormat::of)
                .setParameterExceptionHandler(Faults::wrongUsage)
                .setExecutionExceptionHandler(Faults::couldNotFinish)
                .execute(arguments);
    }

    private static LocalDate day(String typed) {
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
