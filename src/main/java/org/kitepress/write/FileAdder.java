package org.kitepress.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.model.output.Artifact;

/** Adds files to a folder that people work in: never in the place of one that is there, and never through a link. */
public final class FileAdder {

    private FileAdder() {}

    /** Adds one file, with the folders above it; otherwise, why nothing was added. */
    public static Optional<String> add(Path folder, Artifact file) throws IOException {
        Path target = folder.resolve(file.path());
        for (Path above : (Iterable<Path>) above(folder, target)::iterator) {
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of("`" + name(folder, above)
                            + "` is a link or a file; put a folder of that name in its place, and try again");
                }
                Files.createDirectory(above);
            }
        }
        try {
            create(target, file.bytes());
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of("`" + file.path() + "` is there already, and was left as it is; choose another title");
        }
    }

    /** Adds all files to a folder that is missing, or empty but for names with a dot; otherwise, why nothing was added. */
    public static Optional<String> addAll(Path folder, List<Artifact> files) throws IOException {
        if (!isFree(folder, files)) {
            return Optional.of(
                    "`" + folder + "` is there already, and not an empty folder; choose another title, or name"
                            + " a folder with `--output`");
        }
        Path home = Files.createDirectories(folder).toRealPath();
        for (Artifact file : files) {
            Optional<String> refusal = add(home, file);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Path folder, List<Artifact> files) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> name.startsWith(".")
                            && !name.equals(OutputWriter.MARKER)
                            && files.stream().noneMatch(file -> file.path().equals(name)));
        }
    }

    /** The folders between the two, the upmost first. */
    private static Stream<Path> above(Path folder, Path target) {
        Path between = folder.relativize(target);
        return Stream.iterate(1, depth -> depth < between.getNameCount(), depth -> depth + 1)
                .map(depth -> folder.resolve(between.subpath(0, depth)));
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A file that could not be written whole is not left behind. */
    private static void create(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(out, bytes, file);
        }
    }

    private static void write(OutputStream out, byte[] bytes, Path file) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            Files.delete(file);
            throw WholeFile.named(e, file);
        }
    }
}
