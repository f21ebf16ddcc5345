package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file beside an output that keeps what the last run had to say. It may be taken away at any time; what cannot be kept is
 * not, and costs time and nothing else.
 */
public final class RunStore {

    /** More than a site of a hundred thousand pages with a problem in each has to say. */
    private static final long MOST_BYTES = 64 << 20;

    private final Path file;

    private RunStore(Path file) {
        this.file = file;
    }

    public static RunStore beside(Path output) {
        Path lock = Workshop.beside(output.toAbsolutePath().normalize()).folder();
        return new RunStore(lock.resolve(output.getFileName() + ".run"));
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
        try {
            Files.write(file, entry);
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
