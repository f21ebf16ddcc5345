package org.kitepress.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts another content into a file that people work in. */
public final class FileEditor {

    private FileEditor() {}

    /** The whole of it or nothing. @throws IOException if the disk will not have it, or the file is a link */
    public static void replace(Path file, byte[] content) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("`" + file + "` is not a file of its own");
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
