package org.kitepress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs a command as a person would, on a day that never changes, and remembers what was said. */
public record Terminal(int status, String out, String err) {

    /** What is told depends on no load of the machine. */
    private static final int NEVER = Integer.MAX_VALUE;

    public static Terminal run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    public static Terminal runWith(Map<String, String> environment, String... arguments) {
        return run(environment, false, arguments);
    }

    /** On the day that the machine says it is, beside processes of their own that know no other. */
    public static Terminal runToday(String... arguments) {
        return run(Clock.systemUTC(), Map.of(), false, arguments);
    }

    /** As if somebody watched, and their terminal had colours. */
    static Terminal runWatched(Map<String, String> environment, String... arguments) {
        return run(environment, true, arguments);
    }

    private static Terminal run(Map<String, String> environment, boolean watched, String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return run(clock, environment, watched, arguments);
    }

    private static Terminal run(Clock clock, Map<String, String> environment, boolean watched, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment surroundings = new Environment(clock, environment::get, () -> watched, NEVER);
        int status = Main.run(surroundings, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Terminal(status, out.toString(), err.toString());
    }
}
