package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file beside an output that keeps something of the last run for the next one. It may be taken away at any time; what cannot be kept is
 * not, and costs time and nothing else.
 */
public final class KeptFile {

    /** More than what is kept of a hundred thousand pages takes. */
    private static final long MOST_BYTES = 256 << 20;

    private final Path file;

    private KeptFile(Path file) {
        this.file = file;
    }

    /** What the last run had to say. */
    public static KeptFile run(Path output) {
        return beside(output, ".run");
    }

    /** What the website in it was made from. */
    public static KeptFile ledger(Path output) {
        return beside(output, ".ledger");
    }

    /** Which files it was written with. */
    static KeptFile made(Path output) {
        return beside(output, ".made");
    }

    /** The sums of the files in it. */
    static KeptFile sums(Path output) {
        return beside(output, ".sha512");
    }

    /** What the sheets in it were made from. */
    static KeptFile sheets(Path output) {
        return beside(output, ".sheets");
    }

    private static KeptFile beside(Path output, String ending) {
        Path folder = Workshop.beside(output.toAbsolutePath().normalize()).folder();
        return new KeptFile(folder.resolve(output.getFileName() + ending));
    }

    public Optional<byte[]> recall() {
        try {
            boolean fits = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES;
            return fits ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Forgets what was kept, and tells what time it is for the disk, in nanoseconds since 1970; empty if nothing can be kept. */
    public Optional<Long> begin() {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file);
            return Optional.of(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void keep(byte[] entry) {
        keep(ByteBuffer.wrap(entry));
    }

    public void keep(ByteBuffer entry) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, entry);
        } catch (IOException e) {
            forget();
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what was begun and not finished is no entry
        }
    }
}
