package org.kitepress.render.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kitepress.model.output.Artifact;

/** Packs a book, so that the same files are the same bytes (EPUB Open Container Format, https://www.w3.org/TR/epub-33/#sec-ocf). */
final class Container {

    static final String MEDIA_TYPE = "application/epub+zip";

    /**
     * Nobody is told when somebody was at work. Of the first moment that a ZIP file can name, in January, Java would add a
     * second reading that depends on the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FOLDER = "book/";

    private Container() {}

    /** @param files those of the book, the one that says what is in it among them */
    static byte[] pack(List<Artifact> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            first(zip);
            put(zip, container());
            for (Artifact file : files) {
                put(zip, file.below(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The first file says what the whole is, and is not compressed, so that its bytes stand at a place that everybody knows. */
    private static void first(ZipOutputStream zip) throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static Artifact container() {
        String namespace = "urn:oasis:names:tc:opendocument:xmlns:container";
        return XmlText.file("META-INF/container.xml", "container", namespace, root -> XmlText.line(
                        XmlText.line(root.attr("version", "1.0"), "rootfiles"), "rootfile")
                .attr("full-path", FOLDER + PackageFile.NAME)
                .attr("media-type", "application/oebps-package+xml"));
    }

    private static void put(ZipOutputStream zip, Artifact file) throws IOException {
        zip.putNextEntry(entry(file.path()));
        zip.write(file.bytes());
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
