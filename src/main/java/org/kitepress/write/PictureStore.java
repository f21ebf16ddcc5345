package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitepress.memo.Hash;

/**
 * A folder beside the site's own that remembers what was made of its pictures. It may be taken away at any time; what cannot be
 * kept is not, and is made again.
 */
public final class PictureStore {

    /** More than all copies of one picture weigh. */
    private static final long MOST_BYTES = 64 << 20;

    private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}|part-.*");

    private final Path folder;
    private final Set<String> asked = new HashSet<>();

    private PictureStore(Path folder) {
        this.folder = folder;
    }

    /** @param site the folder that {@code site.yaml} stands in */
    public static PictureStore of(Path site) {
        return new PictureStore(site.resolve(".kitepress").resolve("pictures"));
    }

    /** What was kept of all that it was made from; empty if nothing was. */
    public Optional<byte[]> recall(Hash key) {
        String name = key.digits();
        asked.add(name);
        Path file = folder.resolve(name);
        try {
            boolean fits = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES;
            return fits ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts the whole in its place, or nothing: whoever reads it at the same time never sees a part. */
    public void keep(Hash key, byte[] entry) {
        Path file = folder.resolve(key.digits());
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part-", "");
            Files.write(part, entry);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // a disk that is full or may not be written to costs time and nothing else
            forget(file);
        }
    }

    /** Forgets whatever was not asked for, so that nothing stays of a picture that was taken down. */
    public void forgetTheRest() {
        for (Path file : files()) {
            if (!asked.contains(file.getFileName().toString())) {
                forget(file);
            }
        }
    }

    /** Forgets everything. */
    public void clear() {
        files().forEach(PictureStore::forget);
        forget(folder);
    }

    /** Those that are ours by their names, and none if the folder is a link to another one. */
    private Collection<Path> files() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean forget(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
