package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A build as it is asked for most of the time. picocli takes 0.15 s to get ready where a build without a change takes 0.45 s, so it
 * is left out (decision 31); whatever is not plain, and whatever is wrong, is picocli's to read and to answer.
 */
record PlainBuild(SiteOptions options, BuildOptions build) {

    /** What an option is called by picocli, by what may be typed for it. */
    private static final Map<String, String> NAMES = Map.of(
            "-C",
            "--site",
            "--site",
            "--site",
            "--output",
            "--output",
            "--today",
            "--today",
            "--drafts",
            "--drafts",
            "--strict",
            "--strict",
            "--quiet",
            "--quiet");

    private static final Set<String> FLAGS = Set.of("--drafts", "--strict", "--quiet");

    private static final String FLAG = "flag";

    /** Empty if the arguments are for picocli. */
    static Optional<PlainBuild> of(String... arguments) {
        boolean build = arguments.length > 0 && arguments[0].equals("build");
        try {
            return build ? said(arguments).map(PlainBuild::of) : Optional.empty();
        } catch (InvalidPathException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PlainBuild of(Map<String, String> said) {
        LocalDate today = said.containsKey("--today") ? LocalDate.parse(said.get("--today")) : null;
        return new PlainBuild(
                new SiteOptions(path(said.get("--site")), path(said.get("--output")), said.containsKey("--quiet")),
                new BuildOptions(today, said.containsKey("--drafts"), said.containsKey("--strict")));
    }

    private static Path path(String typed) {
        return typed == null ? null : Path.of(typed);
    }

    /** The value of each option; empty if one is unknown, said twice, or has no plain value. */
    private static Optional<Map<String, String>> said(String... arguments) {
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String name = NAMES.getOrDefault(arguments[i], "");
            String value = FLAGS.contains(name) ? FLAG : ++i < arguments.length ? arguments[i] : "";
            if (!isPlain(name, value) || said.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(said);
    }

    /** Signs at the head of a word mean something to picocli, and years that nobody builds in are refused in its words. */
    private static boolean isPlain(String name, String value) {
        return name.equals("--today")
                ? value.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                : !name.isEmpty() && !value.isBlank() && "-@\"'".indexOf(value.charAt(0)) < 0;
    }

    /** Builds, and tells the exit status. */
    int run(Environment surroundings, PrintWriter out, PrintWriter err) {
        try {
            return new BuildCommand().run(surroundings, options, build, out, err);
        } catch (IOException | RuntimeException e) {
            return new Faults(out, err, false).couldNotFinish(e);
        }
    }
}
