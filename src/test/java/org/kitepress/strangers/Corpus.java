package org.kitepress.strangers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What others collected to bring programs down; where it comes from is told beside it, in {@code strangers/README.md}. */
public final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A text of the YAML test suite.
     *
     * @param broken whether a parser of YAML has to refuse it
     */
    record YamlCase(String name, boolean broken, String text) {}

    private Corpus() {}

    static List<String> naughtyStrings() throws IOException {
        return strings(text("naughty-strings.json"));
    }

    static List<YamlCase> yaml() throws IOException {
        return text("yaml-test-suite.jsonl").lines().map(Corpus::yamlCase).toList();
    }

    private static YamlCase yamlCase(String line) {
        JsonNode parts = JSON.readTree(line);
        return new YamlCase(
                parts.get(0).asString(), parts.get(1).asBoolean(), parts.get(2).asString());
    }

    /** What would run in a browser if it got there: a line each, and lines with two semicolons say what follows. */
    public static List<String> vectors() throws IOException {
        return Arrays.stream(text("vectors.txt").split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith(";; "))
                .map(line -> line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0"))
                .toList();
    }

    /** A list of strings in JSON. */
    public static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        JSON.readTree(json).forEach(string -> strings.add(string.asString()));
        return strings;
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Corpus.class.getResourceAsStream("/strangers/" + name)) {
            return in.readAllBytes();
        }
    }
}
