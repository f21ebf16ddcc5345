package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.Artifact;
import org.kitepress.write.OutputWriter.Change;

/**
 * The next state of an output folder. Each file is written as it comes, from several threads at once if need be, and nothing is
 * kept of it but its path; in the end the whole takes the place of the old folder in two renames, or is thrown away. A file that
 * has not changed is not written again. What a killed run left behind is put back or cleared away by the next.
 */
public final class Staging implements Consumer<Artifact>, AutoCloseable {

    private final Workshop workshop;
    private final FileChannel lock;
    /** Whether nothing stands there yet that a file could be the same as. */
    private final boolean first;

    /** The files so far. */
    private final Map<String, Taken> files = new ConcurrentHashMap<>();

    /** @param changed whether it is new or changed @param print as a {@link Manifest} has it */
    private record Taken(boolean changed, long print) {}

    /** What goes while the rest stands as it is; empty if nobody knows what stands there. */
    private Optional<Set<String>> gone = Optional.empty();

    private Optional<Mended> mended = Optional.empty();

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    /** Told at the end: a path that cannot be written is first of all a problem of the site, which the checks put into words. */
    private final AtomicReference<IOException> failure = new AtomicReference<>();

    private Staging(Workshop workshop, FileChannel lock) {
        this.workshop = workshop;
        this.lock = lock;
        this.first = Files.notExists(workshop.output());
    }

    /**
     * Begins anew, and waits until nobody else writes there.
     *
     * @param output made in the end if it is missing
     * @throws IOException if the disk will not have it, or the folder holds what Kitepress did not make
     */
    public static Staging open(Path output) throws IOException {
        Path real = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        Workshop workshop = Workshop.beside(real);
        FileChannel lock = FileChannel.open(workshop.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            if (!OutputGuard.isFree(real)) {
                throw new FileSystemException(real.toString(), null, "it holds files that kitepress did not make");
            }
            workshop.recover();
            return new Staging(workshop, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Ends what a killed run began there, and puts the mark back where it is lost and the rest is as it was written. */
    public static void settle(Path output) throws IOException {
        Path real = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        boolean unmarked = Files.isDirectory(real) && Files.notExists(real.resolve(OutputWriter.MARKER));
        if (Workshop.beside(real).isLeft() && OutputGuard.isFree(real) || unmarked && OutputGuard.isOurs(real)) {
            try (Staging staging = open(output)) {
                if (Files.notExists(real.resolve(OutputWriter.MARKER)) && OutputGuard.isOurs(real)) {
                    staging.mark();
                    new Mending(List.of(OutputWriter.MARKER), List.of()).in(staging.workshop);
                }
            }
        }
    }

    /** Takes a file in; each path once. */
    @Override
    public void accept(Artifact made) {
        try {
            if (failure.get() == null) {
                take(made);
            }
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Leaves files as they stand, but for those that came: the folder is mended and not replaced.
     *
     * @param gone the paths of files, there, that are to stand no more
     */
    public void stand(Set<String> gone) {
        this.gone = Optional.of(gone);
    }

    /**
     * Another word as soon as an output was made anew or mended, by whomever. What was seen in it before counts no more then.
     * Empty if nothing stands there.
     */
    public static String stamp(Path output) throws IOException {
        Path marker = output.resolve(OutputWriter.MARKER);
        if (Files.notExists(marker)) {
            return "";
        }
        BasicFileAttributes look = Files.readAttributes(marker, BasicFileAttributes.class);
        return look.fileKey() + " " + look.lastModifiedTime();
    }

    private void take(Artifact made) throws IOException {
        boolean changed = first || !isSame(made);
        if (changed) {
            Path file = staged(made.path());
            folder(file.getParent());
            WholeFile.write(file, ByteBuffer.wrap(made.bytes()));
        }
        files.put(made.path(), new Taken(changed, Manifest.print(made.bytes())));
    }

    private Path standing(String path) {
        return workshop.output().resolve(path);
    }

    private Path staged(String path) {
        return workshop.staging().resolve(path);
    }

    private boolean isSame(Artifact made) throws IOException {
        Path file = standing(made.path());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == made.bytes().length
                && Arrays.equals(Files.readAllBytes(file), made.bytes());
    }

    private void folder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /**
     * Makes the output hold what came and nothing else, but for names at its top that begin with a dot, which are left as they
     * are.
     */
    public Change commit() throws IOException {
        if (failure.get() != null) {
            throw failure.get();
        }
        List<String> changed = files.keySet().stream()
                .filter(path -> files.get(path).changed())
                .sorted()
                .toList();
        return gone.isPresent() ? mend(changed, gone.get()) : replace(changed, standing());
    }

    private Change mend(List<String> changed, Set<String> gone) throws IOException {
        mended = Optional.of(new Mended(changed, List.copyOf(new TreeSet<>(gone))));
        if (!changed.isEmpty() || !gone.isEmpty()) {
            mark();
            List<String> moved = Stream.concat(changed.stream(), Stream.of(OutputWriter.MARKER))
                    .toList();
            new Mending(moved, mended.get().gone()).in(workshop);
            Optional<Manifest> before = Manifest.recall(workshop.output());
            before.ifPresent(made -> made.after(gone, prints()).keep(workshop.output()));
        }
        return new Change(changed.size(), gone.size());
    }

    private Change replace(List<String> changed, Set<String> standing) throws IOException {
        standing.removeAll(files.keySet());
        if (!changed.isEmpty()
                || !standing.isEmpty()
                || Files.notExists(workshop.output().resolve(OutputWriter.MARKER))) {
            complete();
            workshop.swap();
        }
        new Manifest(prints()).keep(workshop.output());
        return new Change(changed.size(), standing.size());
    }

    /** What was done to a folder of which all other files were left as they stand. */
    public record Mended(List<String> written, List<String> gone) {}

    /** What {@link #commit} did, if it replaced nothing as a whole. */
    public Optional<Mended> mended() {
        return mended;
    }

    private Map<String, Long> prints() {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                .print()));
    }

    /** What stands in the folder now, without what begins with a dot at its top. */
    private Set<String> standing() throws IOException {
        Path output = workshop.output();
        Set<String> paths = new HashSet<>();
        if (Files.isDirectory(output)) {
            try (Stream<Path> walk = Files.walk(output)) {
                walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .map(path -> output.relativize(path)
                                .toString()
                                .replace(path.getFileSystem().getSeparator(), "/"))
                        .filter(path -> !path.startsWith("."))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    private void mark() throws IOException {
        folder(workshop.staging());
        Files.writeString(
                staged(OutputWriter.MARKER), "Everything here but names with a dot is made anew by the next build.\n");
    }

    private void complete() throws IOException {
        mark();
        for (Map.Entry<String, Taken> file : files.entrySet()) {
            if (!file.getValue().changed()) {
                keep(standing(file.getKey()), staged(file.getKey()));
            }
        }
    }

    /** An unchanged file is the very same file, so that its time does not change either. */
    private void keep(Path from, Path to) throws IOException {
        folder(to.getParent());
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Throws away what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            workshop.discardStaging();
        } finally {
            lock.close();
        }
    }
}
