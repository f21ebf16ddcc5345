package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts another file in the place of one that people work with: it is the old one or the new one, and nothing is left beside it. */
public final class FileReplacer {

    private static final String ENDING = ".tmp";

    private FileReplacer() {}

    /** @throws IOException if the disk will not have it, or the file is a link, behind which something else would change */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("`" + file + "` is not a file of its own");
        }
        try {
            put(file, bytes);
            clear(file);
        } catch (NoSuchFileException e) {
            // another run that replaced the same file took ours for what a killed one left
            replace(file, bytes);
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), prefix(file), ENDING);
        try {
            WholeFile.write(beside, ByteBuffer.wrap(bytes));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Clears away what killed runs left of the same file, with all that stood in it. */
    private static void clear(Path file) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(
                file.getParent(), one -> one.getFileName().toString().startsWith(prefix(file)))) {
            for (Path left : all) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static String prefix(Path file) {
        return ".kitepress-" + file.getFileName() + "-";
    }
}
