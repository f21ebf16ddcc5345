package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Takes away what was made, and nothing else. */
public final class OutputCleaner {

    private OutputCleaner() {}

    /** Takes everything that was made out of a folder, and leaves what begins with a dot; does nothing to a folder that is not ours. */
    public static void clear(Path output) throws IOException {
        if (Files.exists(output.resolve(OutputWriter.MARKER))) {
            OutputWriter.write(output, List.of());
            Files.delete(output.resolve(OutputWriter.MARKER));
        }
    }

    /** Clears each folder below this one, and takes away those that are empty then. */
    public static void clearBelow(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> outputs;
        try (Stream<Path> list = Files.list(folder)) {
            outputs = list.filter(path -> Files.exists(path.resolve(OutputWriter.MARKER))).toList();
        }
        for (Path output : outputs) {
            clear(output);
            FileUtils.deleteDirectory(output.toFile());
        }
        forget(folder);
    }

    /** Takes away the workshop beside what was made. */
    public static void forget(Path folder) throws IOException {
        FileUtils.deleteDirectory(folder.resolve(".kitepress").toFile());
    }
}
