package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place beside an output folder where the next one is made and the last one is put aside: on the same disk, so that
 * folders change places by their names alone.
 *
 * @param output the folder that people see
 * @param staging the folder that is being made
 * @param old the folder that people saw until now
 */
record Workshop(Path output, Path staging, Path old) {

    static Workshop beside(Path output) {
        Path folder = output.resolveSibling(".kitepress");
        return new Workshop(
                output, folder.resolve(output.getFileName() + ".new"), folder.resolve(output.getFileName() + ".old"));
    }

    /** Where all of it stands. */
    Path folder() {
        return staging.getParent();
    }

    /** Makes the workshop if it is not there, and names the file that one run at a time holds. */
    Path lock() throws IOException {
        Files.createDirectories(folder());
        return staging.resolveSibling(output.getFileName() + ".lock");
    }

    /** Where it is written down which files are on their way into the output, while they are. */
    Path mending() {
        return staging.resolveSibling(output.getFileName() + ".mending");
    }

    /** Whether a run was killed, or another one is at work. */
    boolean isLeft() {
        return Stream.of(staging, old, mending()).anyMatch(Files::exists);
    }

    /** Puts back, ends or clears away what a run left that was killed. */
    void recover() throws IOException {
        Mending.recover(this);
        if (Files.exists(old) && Files.notExists(output)) {
            Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
        }
        discardOld();
        discardStaging();
    }

    /** Clears away a folder that did not become the output. */
    void discardStaging() throws IOException {
        WholeFolder.delete(staging);
    }

    /** Lets the folder that was made take the place of the old one. */
    void swap() throws IOException {
        boolean replaced = Files.exists(output);
        if (replaced) {
            Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        discardOld();
    }

    private void discardOld() throws IOException {
        if (Files.exists(old)) {
            keepDotFiles();
            WholeFolder.delete(old);
        }
    }

    /** {@code .git} and the like belong to the maintainer and come along. */
    private void keepDotFiles() throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(old)) {
            entries = list.filter(path -> path.getFileName().toString().startsWith("."))
                    .filter(path -> !path.endsWith(OutputWriter.MARKER))
                    .toList();
        }
        for (Path entry : entries) {
            Path kept = output.resolve(entry.getFileName());
            if (Files.notExists(kept, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(entry, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
