package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;

/** What stands in a folder at one moment, byte for byte: the hash of each file by its path. A folder that is not there holds nothing. */
record Tree(SortedMap<String, Hash> files) {

    /** What a run leaves behind that did not come to its end. */
    private static final Pattern LEFT =
            Pattern.compile(".*\\.(new|old|mending|part|tmp)|part-.*|\\.site\\..*|\\.kitepress-.*");

    static Tree of(Path folder) throws IOException {
        SortedMap<String, Hash> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : (Iterable<Path>)
                        walk.filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))::iterator) {
                    files.put(name(folder, file), hash(file));
                }
            }
        }
        return new Tree(files);
    }

    private static Hash hash(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return Hasher.begin()
                    .add("a link to " + Files.readSymbolicLink(file))
                    .hash();
        }
        return Files.isRegularFile(file) ? Hasher.of(Files.readAllBytes(file)) : Hash.NONE;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether each file is, by itself, one of one of the two: nothing half, whatever is mixed. */
    boolean isOf(Tree one, Tree other) {
        return files.entrySet().stream().allMatch(file -> one.has(file) || other.has(file));
    }

    private boolean has(Map.Entry<String, Hash> file) {
        return file.getValue().equals(files.get(file.getKey()));
    }

    /** The paths of what is in one of the two alone, or differs. */
    List<String> unlike(Tree other) {
        return Stream.concat(files.entrySet().stream(), other.files.entrySet().stream())
                .filter(file -> !has(file) || !other.has(file))
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }

    /** The paths below a folder that no run should leave. */
    static List<String> left(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(
                            file -> LEFT.matcher(file.getFileName().toString()).matches())
                    .map(file -> name(folder, file))
                    .sorted()
                    .toList();
        }
    }
}
