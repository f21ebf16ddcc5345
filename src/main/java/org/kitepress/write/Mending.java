package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;

/**
 * Some files of an output that take the place of others. Each is moved whole; what is to be done is written down before, so that
 * the next run ends what a killed one began.
 */
final class Mending {

    private final List<String> moved;
    private final List<String> gone;

    /**
     * @param moved the paths of files that wait in the staging folder
     * @param gone the paths of files that go
     */
    Mending(List<String> moved, List<String> gone) {
        this.moved = moved;
        this.gone = gone;
    }

    void in(Workshop workshop) throws IOException {
        // a disk without room for a folder says so while nothing has begun
        for (String path : moved) {
            Files.createDirectories(workshop.output().resolve(path).getParent());
        }
        write(workshop.mending());
        end(workshop);
    }

    /** Ends what was begun, if anything was. A plan that was not written to its end was not begun. */
    static void recover(Workshop workshop) throws IOException {
        if (Files.exists(workshop.mending())) {
            Optional<Mending> begun = read(Files.readAllBytes(workshop.mending()));
            if (begun.isPresent()
                    && Files.isDirectory(workshop.output())
                    && begun.get().isWithin(workshop.output())) {
                begun.get().end(workshop);
            }
            Files.deleteIfExists(workshop.mending());
        }
    }

    /** Whoever wrote the plan, or a link into the folder since: nothing outside of it is ever touched. */
    private boolean isWithin(Path output) throws IOException {
        for (String path : paths()) {
            Path folder = output.resolve(path).getParent();
            while (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
                folder = folder.getParent();
            }
            if (path.contains("..") || !folder.toRealPath().startsWith(output.toRealPath())) {
                return false;
            }
        }
        return true;
    }

    private void end(Workshop workshop) throws IOException {
        for (String path : moved) {
            Path file = workshop.staging().resolve(path);
            if (Files.exists(file)) {
                Path place = workshop.output().resolve(path);
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (String path : gone) {
            Files.deleteIfExists(workshop.output().resolve(path));
        }
        for (String path : gone) {
            clear(workshop.output().resolve(path).getParent(), workshop.output());
        }
        Files.delete(workshop.mending());
    }

    /** Takes away a folder in which nothing stands any more, and those above it. */
    private static void clear(Path folder, Path output) throws IOException {
        Path empty = folder;
        while (!empty.equals(output) && empty.toFile().delete()) {
            empty = empty.getParent();
        }
    }

    private List<String> paths() {
        return Stream.concat(moved.stream(), gone.stream()).toList();
    }

    private void write(Path plan) throws IOException {
        Encoder out = new Encoder().all(moved, (path, to) -> to.text(path)).all(gone, (path, to) -> to.text(path));
        WholeFile.write(plan, out.sealed());
    }

    private static Optional<Mending> read(byte[] plan) {
        return Checksummed.unpack(plan, in -> new Mending(in.all(Decoder::text), in.all(Decoder::text)));
    }
}
