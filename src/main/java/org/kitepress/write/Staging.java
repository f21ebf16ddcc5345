package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.model.output.Artifact;
import org.kitepress.write.OutputWriter.Change;

/**
 * The next state of an output folder. Each file is written as it comes, from several threads at once if need be, and nothing is
 * kept of it but its path; in the end the whole takes the place of the old folder in two renames, or is thrown away. A file that
 * has not changed is not written again. What a killed run left behind is put back or cleared away by the next.
 */
public final class Staging implements Consumer<Artifact>, AutoCloseable {

    /** Linking so many files takes about a tenth of a second. */
    private static final int MANY = 1_000;

    private static final int FEW_OF_MANY = 4;

    private final Workshop workshop;
    private final FileChannel lock;
    /** Whether nothing stands there yet that a file could be the same as. */
    private final boolean first;

    /** The files so far. */
    private final Map<String, Taken> files = new ConcurrentHashMap<>();

    /**
     * @param changed whether it is new or changed
     * @param print as a {@link Manifest} has it
     * @param sum as {@link Sums} have it; empty if it stood before
     */
    private record Taken(boolean changed, long print, Optional<String> sum) {}

    private Optional<Collection<String>> standing = Optional.empty();

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
     * A file that stands is to stand on.
     *
     * @param print of what is in it
     */
    public void keep(String path, long print) {
        files.put(path, new Taken(false, print, Optional.empty()));
    }

    /** All that stands is to stand on, but for these. */
    public void keepAllBut(Set<String> gone) throws IOException {
        for (String path : standing()) {
            if (!gone.contains(path) && !files.containsKey(path)) {
                keep(path, print(Files.readAllBytes(standing(path))));
            }
        }
    }

    /** A number for what is in a file, by which damage shows. */
    public static long print(byte[] bytes) {
        return Manifest.print(bytes);
    }

    /**
     * Spares looking what stands there.
     *
     * @param paths of all files but those that begin with a dot at the top
     */
    public void standing(Collection<String> paths) {
        standing = Optional.of(paths);
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
        Optional<String> sum = changed ? Optional.of(Sums.of(made.bytes())) : Optional.empty();
        files.put(made.path(), new Taken(changed, Manifest.print(made.bytes()), sum));
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
    public Commit commit() throws IOException {
        if (failure.get() != null) {
            throw failure.get();
        }
        List<String> changed = files.keySet().stream()
                .filter(path -> files.get(path).changed())
                .sorted()
                .toList();
        List<String> gone = (standing.isPresent() ? standing.get() : standing())
                .stream().filter(path -> !files.containsKey(path)).sorted().toList();
        Path marker = workshop.output().resolve(OutputWriter.MARKER);
        boolean another = !changed.isEmpty() || !gone.isEmpty();
        if (another || Files.notExists(marker)) {
            put(changed, gone);
        }
        if (another || !Sums.are(workshop.output())) {
            Sums.keep(workshop.output(), sums());
        }
        new Manifest(prints()).keep(workshop.output());
        return new Commit(changed, gone);
    }

    /**
     * What became of an output.
     *
     * @param written the paths of files that are new or changed
     * @param gone those of files that are gone
     */
    public record Commit(List<String> written, List<String> gone) {

        public Change change() {
            return new Change(written.size(), gone.size());
        }
    }

    /**
     * The folder is replaced as a whole, which takes a link for each file that stays. Where so many stay that this would cost more than
     * all else, it is mended: file by file, with a plan that the next run ends if this one is killed.
     */
    private void put(List<String> changed, List<String> gone) throws IOException {
        mark();
        int staying = files.size() - changed.size();
        if (staying > MANY && staying > FEW_OF_MANY * (changed.size() + gone.size())) {
            List<String> moved = Stream.concat(changed.stream(), Stream.of(OutputWriter.MARKER))
                    .toList();
            new Mending(moved, gone).in(workshop);
        } else {
            complete();
            workshop.swap();
        }
    }

    private Map<String, Long> prints() {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                .print()));
    }

    private SortedMap<String, Optional<String>> sums() {
        SortedMap<String, Optional<String>> sums = new TreeMap<>();
        files.forEach((path, file) -> sums.put(path, file.sum()));
        return sums;
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
        String note = "Everything here but names with a dot is made anew by the next build.\n";
        WholeFile.write(staged(OutputWriter.MARKER), ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)));
    }

    private void complete() throws IOException {
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
