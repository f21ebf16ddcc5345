package org.kitepress.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kitepress.source.SourceFile;

/**
 * A ZIP file beside an output that keeps texts which the website in it was made from. It may be taken away at any time: what is known
 * then of the website is what can be read in it.
 */
public final class SourceArchive {

    /** More than the texts of a hundred thousand pages take. */
    private static final long MOST_BYTES = 512 << 20;

    private static final String ENDING = ".sources";

    private final Path file;

    private SourceArchive(Path file) {
        this.file = file;
    }

    public static SourceArchive of(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        return new SourceArchive(Workshop.beside(whole).folder().resolve(whole.getFileName() + ENDING));
    }

    /** The names of other outputs that something is kept of, beside this one. */
    public static List<String> beside(Path output) throws IOException {
        Path whole = output.toAbsolutePath().normalize();
        Path folder = Workshop.beside(whole).folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(whole.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Keeps these files, or nothing: nobody ever reads a part. */
    public void keep(List<SourceFile> files) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (SourceFile one : files) {
                    add(one, zip);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget();
        }
    }

    /** As it is, which takes a fraction of the time that it takes to make it smaller. */
    private static void add(SourceFile one, ZipOutputStream zip) throws IOException {
        byte[] bytes = one.bytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(one.path());
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** What was kept; empty if nothing was, or if it is damaged. */
    public List<SourceFile> recall() {
        List<SourceFile> files = new ArrayList<>();
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return List.of();
            }
            try (ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.add(new SourceFile(entry.getName(), zip.readAllBytes()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
        return files;
    }

    /** Takes it away. */
    public void forget() {
        for (Path one : List.of(file, file.resolveSibling(file.getFileName() + ".part"))) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                // what cannot be taken away cannot be written either, and was never read as a whole
            }
        }
    }
}
