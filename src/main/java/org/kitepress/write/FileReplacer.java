package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts another file in the place of one that people work with: it is the old one or the new one, and nothing is left beside it. */
public final class FileReplacer {

    private FileReplacer() {}

    /** @throws IOException if the disk will not have it, or the file is a link, behind which something else would change */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("`" + file + "` is not a file of its own");
        }
        Path beside = beside(file);
        // whoever was cut off before left it there
        Files.deleteIfExists(beside);
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

    /** Its dot keeps it from being read as a text of the site. */
    private static Path beside(Path file) {
        return file.resolveSibling(".kitepress-" + file.getFileName() + ".tmp");
    }
}
