package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.write.OutputWriter.Change;

/** Takes away what was made, and nothing else. */
public final class OutputCleaner {

    private static final Pattern KEPT =
            Pattern.compile(".*\\.(run|ledger|sheets|made|sha512|sources|sources\\.part|mending|lock)");

    private OutputCleaner() {}

    /** Whether something in a folder was made: itself, or folders of editions in it. */
    static boolean isMade(Path output) throws IOException {
        if (OutputGuard.isOurs(output)) {
            return true;
        }
        for (Path below : Files.isDirectory(output) ? below(output) : List.<Path>of()) {
            if (OutputGuard.isOurs(below)) {
                return true;
            }
        }
        return false;
    }

    /** Takes all that was made out of a folder, and leaves what begins with a dot; does nothing to a folder that is not ours. */
    public static Change clear(Path output) throws IOException {
        if (!OutputGuard.isOurs(output)
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
            if (!kept.contains(output.getFileName().toString()) && OutputGuard.isOurs(output)) {
                change = change.plus(clearBelow(output));
            }
        }
        return change;
    }

    /** Clears one folder, and takes it away with all that is known of it. */
    static Change clearBelow(Path output) throws IOException {
        Change change = clear(output);
        forget(output);
        return change;
    }

    /** Takes away an output that was cleared if it is empty, what is known of it, and the workshop beside it if nothing is left in that. */
    public static void forget(Path output) throws IOException {
        deleteIfEmpty(output);
        Workshop workshop = Workshop.beside(output);
        forgetTexts(output);
        KeptFile.made(output).forget();
        KeptFile.sums(output).forget();
        Files.deleteIfExists(workshop.lock());
        deleteIfEmpty(workshop.folder());
    }

    /** Forgets what an output was made from, and what its last run had to say. */
    public static void forgetTexts(Path output) {
        forgetRuns(output);
        KeptFile.sheets(output).forget();
        SourceArchive.of(output).forget();
    }

    /** Forgets what the last run had to say. */
    public static void forgetRuns(Path output) {
        KeptFile.run(output).forget();
        KeptFile.ledger(output).forget();
    }

    /** The same, and whatever is known beside it of outputs that stand in the same folder. */
    public static void forgetAll(Path output) throws IOException {
        Path folder = Workshop.beside(output).folder();
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : (Iterable<Path>) all.filter(OutputCleaner::isKept)::iterator) {
                    Files.delete(file);
                }
            }
        }
        forget(output);
    }

    private static boolean isKept(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && KEPT.matcher(file.getFileName().toString()).matches();
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
