package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** Copies of a folder that cost next to nothing. */
final class Copies {

    private Copies() {}

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
