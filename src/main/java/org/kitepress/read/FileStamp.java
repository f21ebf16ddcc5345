package org.kitepress.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kitepress.memo.SetHash;

/**
 * A file or folder as it looks from outside.
 *
 * @param within what stands in a folder, in the disk's own order; empty for a file
 * @param changed when a file was last touched, in nanoseconds since 1970; 0 if that is not asked
 */
record FileStamp(String name, BasicFileAttributes attributes, long changed, List<FileStamp> within) {

    /** Fewer are seen sooner by one pair of eyes than they are shared out. */
    private static final int MANY = 64;

    /** What systems leave in each folder that somebody opens. */
    private static final Set<String> OF_THE_MACHINE = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini");

    /**
     * How to look.
     *
     * @param visible down to which depth names that begin with a dot, and those of the machine itself, are passed over, but for
     *     what steers a server: {@code .htaccess}
     * @param asksForChange whether to ask for the time that cannot be set back by whoever copies files with their times
     */
    record Way(int visible, boolean asksForChange) {

        private Way below() {
            return new Way(visible - 1, asksForChange);
        }

        private boolean passesOver(Path path) {
            String name = path.getFileName().toString();
            boolean hidden = name.startsWith(".") && !name.startsWith(".ht");
            return visible > 0 && (hidden || OF_THE_MACHINE.contains(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** Links are never followed. */
    static FileStamp at(Path path, Way way) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String name = path.getFileName().toString();
        return attributes.isDirectory()
                ? new FileStamp(name, attributes, 0, within(path, way))
                : new FileStamp(name, attributes, way.asksForChange ? changed(path) : 0, List.of());
    }

    private static List<FileStamp> within(Path folder, Way way) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> !way.passesOver(path))) {
            all.forEach(paths::add);
        } catch (AccessDeniedException e) {
            // whoever reads it says so
            return List.of();
        }
        if (paths.size() >= MANY) {
            return paths.parallelStream().map(path -> found(path, way.below())).toList();
        }
        // without a stream, a thousand folders in each other do not fill the stack
        List<FileStamp> found = new ArrayList<>();
        for (Path path : paths) {
            found.add(at(path, way.below()));
        }
        return List.copyOf(found);
    }

    private static FileStamp found(Path path, Way way) {
        try {
            return at(path, way);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long changed(Path file) throws IOException {
        return nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS));
    }

    static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** All of it that tells a file from what may stand in its place later, in one word. */
    String print() {
        return attributes.size() + ":" + written() + ":" + changed + ":" + attributes.fileKey()
                + (attributes.isRegularFile() ? "" : "?");
    }

    /** The same as a number, which is made in a fraction of the time. */
    long sum() {
        return SetHash.of(
                attributes.size(),
                written(),
                changed,
                Objects.hashCode(attributes.fileKey()),
                attributes.isRegularFile() ? 0 : 1);
    }

    /** When a file was last written, in nanoseconds since 1970. */
    long written() {
        return nanos(attributes.lastModifiedTime());
    }
}
