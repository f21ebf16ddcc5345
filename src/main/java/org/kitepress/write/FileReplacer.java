package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts another file in the place of one that people work with: it is the old one or the new one, and nothing is left beside it. */
public final class FileReplacer {

    private FileReplacer() {}

    public static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".kitepress-", ".tmp");
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
}
