package org.kitepress.parse.withdrawal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people note once an owner said no: words that are a no where nobody reads them, and words like others elsewhere. */
final class NotedNo {

    private static final List<String> PHRASES = read();

    private NotedNo() {}

    /** A sign {@code …} in one stands for up to three words. */
    static List<String> phrases() {
        return PHRASES;
    }

    private static List<String> read() {
        try (InputStream in = NotedNo.class.getResourceAsStream("said-no.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
