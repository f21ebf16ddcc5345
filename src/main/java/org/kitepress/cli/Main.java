package org.kitepress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.kitepress.cli.report.Colours;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Where the program begins. */
public final class Main {

    /** A second, in milliseconds: who waits for less does not look up. */
    private static final int PATIENCE = 1_000;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Environment surroundings =
                new Environment(Clock.system(zone()), System::getenv, () -> Ansi.AUTO.enabled(), PATIENCE);
        System.exit(status(surroundings, out, err, arguments));
    }

    /** The hour on the wall as an offset: for a zone by its name, Java looks for rules in every library on the class path. */
    private static ZoneOffset zone() {
        int millis = TimeZone.getDefault().getOffset(System.currentTimeMillis());
        return ZoneOffset.ofTotalSeconds(millis / 1000);
    }

    /** Whatever happens, the last word is a sentence and never a stack trace. */
    private static int status(Environment surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(surroundings, out, err, arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Faults.of(out, err, arguments).tooLarge(e);
        }
    }

    /** Runs one command and tells its exit status. */
    public static int run(Environment surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        // a library that asks the machine how it writes numbers must hear the same everywhere: with other digits FOP
        // fails
        Locale.setDefault(Locale.ROOT);
        Optional<PlainBuild> plain = PlainBuild.of(arguments);
        return plain.isPresent()
                ? plain.get().run(surroundings, out, err)
                : parsed(surroundings, out, err, Usage.helped(arguments));
    }

    private static int parsed(Environment surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        Faults faults = Faults.of(out, err, arguments);
        return KitepressCommand.line(surroundings, arguments)
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(surroundings.ink() == Colours.COLOURED ? Ansi.ON : Ansi.OFF))
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(ProblemFormat.class, new ProblemFormatConverter())
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults)
                .execute(arguments);
    }
}
