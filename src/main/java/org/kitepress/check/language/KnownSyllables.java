package org.kitepress.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the words whose syllables no rule finds; they come with the program, a number and its words a line. */
final class KnownSyllables {

    private KnownSyllables() {}

    static Map<String, Integer> read(String name) {
        try (InputStream in = KnownSyllables.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> known = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, known));
            return Map.copyOf(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Map<String, Integer> known) {
        String[] parts = line.split(" ");
        for (int i = 1; i < parts.length; i++) {
            known.put(parts[i], Integer.valueOf(parts[0]));
        }
    }
}
