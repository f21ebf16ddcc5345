package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of sheets that were made below a folder, one for each edition. */
public final class SheetFolders {

    private static final long MOST_BYTES = 8 << 20;

    private final Path folder;

    private SheetFolders(Path folder) {
        this.folder = folder;
    }

    public static SheetFolders below(Path folder) {
        return new SheetFolders(folder);
    }

    /**
     * What stands in a file of this name in each, by the names of their folders; empty where it cannot be read. A folder that lost its mark is
     * among them if it has the file; one of others is not.
     */
    public SortedMap<String, Optional<byte[]>> files(String name) throws IOException {
        SortedMap<String, Optional<byte[]>> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path sheets : (Iterable<Path>) all::iterator) {
                    Optional<byte[]> file = read(sheets.resolve(name));
                    if (file.isPresent() || OutputGuard.isOurs(sheets)) {
                        files.put(sheets.getFileName().toString(), file);
                    }
                }
            }
        }
        return files;
    }

    /** The paths of all files in the folder of one of them, in their order, but for those whose names begin with a dot. */
    public List<String> within(String name) throws IOException {
        Path sheets = folder.resolve(name);
        try (Stream<Path> all = Files.walk(sheets)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> sheets.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes away what was made in one of them, and tells what was left.
     *
     * @param made the files that are known to be made, by their names: from a folder that lost its mark, nothing else is taken
     */
    public List<String> takeAway(String name, Collection<String> made) throws IOException {
        Path sheets = folder.resolve(name);
        if (OutputGuard.isOurs(sheets)) {
            OutputCleaner.clearBelow(sheets);
            return List.of();
        }
        OutputCleaner.forgetTexts(sheets);
        List<String> left = new ArrayList<>();
        for (String file : within(name)) {
            if (made.contains(file)) {
                Files.delete(sheets.resolve(file));
            } else {
                left.add(file);
            }
        }
        return left;
    }
}
