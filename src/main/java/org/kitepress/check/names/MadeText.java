package org.kitepress.check.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kitepress.model.output.Artifact;

/** All that can be read in a file that was made, in every way in which it may be read. */
final class MadeText {

    private static final Set<String> WITHOUT_TEXT =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "ico", "woff", "woff2", "ttf", "otf");

    private MadeText() {}

    /** Its path is one of them. */
    static List<String> readings(Artifact artifact) {
        List<String> readings = new ArrayList<>(List.of(artifact.path(), Markup.decoded(artifact.path())));
        switch (extension(artifact.path())) {
            case "html" -> readings.addAll(withRaw(artifact, Markup.ofHtml(artifact.text())));
            case "xml", "svg", "xhtml", "opf", "ncx" ->
                readings.addAll(withRaw(artifact, Markup.ofXml(artifact.text())));
            case "js", "json", "webmanifest" ->
                readings.addAll(withRaw(artifact, List.of(Escapes.unescaped(artifact.text()))));
            case "pdf" -> readings.addAll(PdfText.readings(artifact.bytes()));
            case "epub", "zip" -> readings.addAll(entries(artifact));
            default -> readings.addAll(isText(artifact) ? withRaw(artifact, List.of()) : List.of());
        }
        return readings;
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isText(Artifact artifact) {
        return !WITHOUT_TEXT.contains(extension(artifact.path()));
    }

    private static List<String> withRaw(Artifact artifact, List<String> readings) {
        List<String> all = new ArrayList<>(readings);
        all.add(artifact.text());
        all.add(Markup.decoded(artifact.text()));
        return all;
    }

    private static List<String> entries(Artifact archive) {
        List<String> readings = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    readings.addAll(readings(new Artifact(entry.getName(), zip.readAllBytes())));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("an archive cannot be read back", e);
        }
        return readings;
    }
}
