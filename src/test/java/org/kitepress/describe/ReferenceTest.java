package org.kitepress.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kitepress.model.output.Artifact;
import org.kitepress.parse.schema.TypeParser;
import org.kitepress.read.ProgramReader;

/** {@code -Dgolden=write} writes the pages anew: read the difference before you commit it. */
@DisplayName("The reference pages of the manual")
class ReferenceTest {

    private static final Path PAGES = Path.of("src/manual/content/reference");

    @Test
    void sayWhatTheTypesSay() throws IOException {
        List<Artifact> pages =
                Reference.of(TypeParser.parse(ProgramReader.read(), List.of()).value());
        if ("write".equals(System.getProperty("golden"))) {
            write(pages);
        }
        Map<String, String> expected = new TreeMap<>();
        pages.forEach(page -> expected.put(page.path(), page.text()));
        assertThat(there()).isEqualTo(expected);
    }

    private static void write(List<Artifact> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (String gone : there().keySet()) {
            Files.delete(PAGES.resolve(gone));
        }
        for (Artifact page : pages) {
            Files.write(PAGES.resolve(page.path()), page.bytes());
        }
    }

    private static Map<String, String> there() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
