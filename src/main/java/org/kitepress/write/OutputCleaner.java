package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kitepress.write.OutputWriter.Change;

/** Takes away what was made, and nothing else. */
public final class OutputCleaner {

    private OutputCleaner() {}

    /** Takes all that was made out of a folder, and leaves what begins with a dot; does nothing to a folder that is not ours. */
    public static Change clear(Path output) throws IOException {
        if (Files.notExists(output.resolve(OutputWriter.MARKER))
                && Files.notExists(Workshop.beside(output).old())) {
            return Change.NONE;
        }
        Change change = OutputWriter.write(output, List.of());
        Files.delete(output.resolve(OutputWriter.MARKER));
        return change;
    }

    /** Clears each folder below this one but for those of these names, and takes away those that are empty then. */
    public static Change keepBelow(Path folder, List<String> kept) throws IOException {
        Change change = Change.NONE;
        for (Path output : below(folder)) {
            if (!kept.contains(output.getFileName().toString()) && Files.exists(output.resolve(OutputWriter.MARKER))) {
                change = change.plus(clear(output));
                deleteIfEmpty(output);
                forget(output);
            }
        }
        return change;
    }

    /** Takes away the workshop beside an output that was cleared, if nothing is left in it. */
    public static void forget(Path output) throws IOException {
        Workshop workshop = Workshop.beside(output);
        KeptFile.run(output).forget();
        KeptFile.pages(output).forget();
        KeptFile.sheets(output).forget();
        Files.deleteIfExists(workshop.lock());
        deleteIfEmpty(workshop.folder());
    }

    private static List<Path> below(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> list = Files.list(folder)) {
            if (list.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
