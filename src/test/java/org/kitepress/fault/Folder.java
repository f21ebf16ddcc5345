package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.kitepress.memo.Hasher;

/** All that stands in a folder, by which it can be told from any other state of it. */
final class Folder {

    private Folder() {}

    /** By paths: hashes of files, and what is no file, without what is remembered. Of a folder that is not there: nothing, which no folder that is there has. */
    static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path :
                        (Iterable<Path>) paths.filter(path -> !path.toString().contains(".kitepress/"))::iterator) {
                    state.put(folder.relativize(path).toString(), look(path));
                }
            }
        }
        return state;
    }

    private static String look(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "a link";
        }
        return Files.isDirectory(path)
                ? "a folder"
                : Hasher.of(Files.readAllBytes(path)).digits();
    }

    /**
     * Makes a folder be what another one is, times of files and all. Files are never written into but in {@code .kitepress}, so that all
     * others can be the very same.
     */
    static void restore(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            PathUtils.deleteDirectory(to);
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path place = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(place);
                } else if (path.toString().contains("/.kitepress/")) {
                    Files.copy(path, place, StandardCopyOption.COPY_ATTRIBUTES);
                } else {
                    Files.createLink(place, path);
                }
            }
        }
    }
}
