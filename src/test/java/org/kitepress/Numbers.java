package org.kitepress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** What tests have measured, a line each, in {@code target/numbers.txt}; {@code .ci/run} prints it. */
public final class Numbers {

    private static final Path FILE = Path.of("target/numbers.txt");

    private Numbers() {}

    /**
     * Takes the place of what was told under this name before.
     *
     * @param name of what was measured
     */
    public static synchronized void tell(String name, String number) {
        try {
            TreeSet<String> lines = new TreeSet<>(Files.exists(FILE) ? Files.readAllLines(FILE) : List.of());
            lines.removeIf(line -> line.startsWith(name + ": "));
            lines.add(name + ": " + number);
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
