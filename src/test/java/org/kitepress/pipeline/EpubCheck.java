package org.kitepress.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The checker that the EPUB standard's own body keeps. It needs other versions of what the Nu checker needs, so it has a class
 * path of its own, which Maven writes down, and a process of its own.
 */
final class EpubCheck {

    private static final Path CLASS_PATH = Path.of("target/epubcheck.classpath");

    private EpubCheck() {}

    /** What it has against the book: errors, warnings, and advice on how it is used. */
    static List<String> complaints(Path book) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        Files.readString(CLASS_PATH),
                        "com.adobe.epubcheck.tool.Checker",
                        book.toString(),
                        "--usage",
                        "--locale",
                        "en")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(said).contains("Validating using EPUB version 3.3 rules.").contains("EPUBCheck completed");
        return said.lines()
                .filter(line -> line.matches("(?:FATAL|ERROR|WARNING|USAGE|INFO)\\(.*"))
                .toList();
    }
}
