package org.kitepress.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Somebody who may not do everything: to root, nothing is forbidden. */
final class Somebody {

    /** Of the program, at a place where anybody may read. */
    private static final String COPY = copy();

    private Somebody() {}

    static boolean isNeeded() {
        return System.getProperty("user.name").equals("root");
    }

    /** The same machine under another user if this one is root. */
    static Child of(Child child) {
        return isNeeded()
                ? child.from(COPY)
                        .behind("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
                        .where("HOME", "/nonexistent")
                : child;
    }

    private static String copy() {
        try {
            return isNeeded() ? copied() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied() throws IOException {
        Path copy = Files.createTempDirectory("program");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(copy.toFile())));
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path from = Path.of(entry);
            Path to = copy.resolve(path.size() + "-" + from.getFileName());
            if (Files.isDirectory(from)) {
                FileUtils.copyDirectory(from.toFile(), to.toFile());
                path.add(to.toString());
            } else if (Files.exists(from)) {
                Files.copy(from, to);
                path.add(to.toString());
            }
        }
        try (Stream<Path> all = Files.walk(copy)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return String.join(":", path);
    }
}
