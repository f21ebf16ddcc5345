package org.kitepress.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kitepress.model.Artifact;

/**
 * Puts what was made into a folder, all of it or nothing: a whole new folder is made beside the old one and takes its place
 * in two renames. A folder that a killed run left behind is put back or cleared away by the next.
 */
public final class OutputWriter {

    /** Tells a folder that Kitepress made from one that holds somebody's work. */
    static final String MARKER = ".made-by-kitepress";

    private final Workshop workshop;
    private final Path output;

    /** What writing did. @param written files that are new or changed @param removed files that are gone */
    public record Change(int written, int removed) {

        public static final Change NONE = new Change(0, 0);

        public Change plus(Change other) {
            return new Change(written + other.written, removed + other.removed);
        }
    }

    private OutputWriter(Workshop workshop) {
        this.workshop = workshop;
        this.output = workshop.output();
    }

    /**
     * Makes the folder hold these files and no others, but for names at its top that begin with a dot, which are left as
     * they are. Files that have not changed are not written again.
     *
     * @param output made if it is missing
     * @throws IOException if the disk will not have it, or the folder holds what Kitepress did not make
     */
    public static Change write(Path output, List<Artifact> artifacts) throws IOException {
        Path real = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        Workshop workshop = Workshop.beside(real);
        try (FileChannel channel =
                FileChannel.open(workshop.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!OutputGuard.isFree(real)) {
                throw new FileSystemException(real.toString(), null, "it holds files that kitepress did not make");
            }
            workshop.recover();
            return new OutputWriter(workshop).replace(artifacts);
        }
    }

    private Change replace(List<Artifact> artifacts) throws IOException {
        Set<String> before = files();
        List<Artifact> changed = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (!before.remove(artifact.path()) || !isSame(artifact)) {
                changed.add(artifact);
            }
        }
        if (!changed.isEmpty() || !before.isEmpty() || Files.notExists(output.resolve(MARKER))) {
            stage(artifacts, new HashSet<>(changed));
            workshop.swap();
        }
        return new Change(changed.size(), before.size());
    }

    /** What stands in the folder now, without what begins with a dot at its top. */
    private Set<String> files() throws IOException {
        Set<String> files = new HashSet<>();
        if (Files.isDirectory(output)) {
            try (Stream<Path> paths = Files.walk(output)) {
                paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .map(path -> output.relativize(path)
                                .toString()
                                .replace(path.getFileSystem().getSeparator(), "/"))
                        .filter(path -> !path.startsWith("."))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private boolean isSame(Artifact artifact) throws IOException {
        Path file = output.resolve(artifact.path());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == artifact.bytes().length
                && Arrays.equals(Files.readAllBytes(file), artifact.bytes());
    }

    private void stage(List<Artifact> artifacts, Set<Artifact> changed) throws IOException {
        Path staging = Files.createDirectories(workshop.staging());
        Files.writeString(
                staging.resolve(MARKER), "Everything here but names with a dot is made anew by the next build.\n");
        Set<Path> folders = new HashSet<>();
        for (Artifact artifact : artifacts) {
            Path file = staging.resolve(artifact.path());
            if (folders.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            if (changed.contains(artifact)) {
                Files.write(file, artifact.bytes());
            } else {
                keep(output.resolve(artifact.path()), file);
            }
        }
    }

    /** An unchanged file is the very same file, so that its time does not change either. */
    private static void keep(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
