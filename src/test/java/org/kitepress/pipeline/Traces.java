package org.kitepress.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is left of a story in a site: every made file that tells of it by name or by content, and all that is kept for the next run. */
final class Traces {

    private Traces() {}

    /**
     * Paths from the site's folder, in their order.
     *
     * @param words in small letters, as a regular expression
     */
    static List<String> of(Path folder, String words) throws IOException {
        Pattern pattern = Pattern.compile(words);
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(folder.resolve("content")))
                    .filter(path -> pattern.matcher((path + text(path)).toLowerCase(Locale.ROOT))
                            .find())
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** What can be read in a file, a PDF included. */
    static String text(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (!path.toString().endsWith(".pdf")) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
