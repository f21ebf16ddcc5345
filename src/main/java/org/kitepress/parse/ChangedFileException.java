package org.kitepress.parse;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** Somebody wrote into a file while the site was made of it: its fields and its text would not belong together. */
final class ChangedFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    ChangedFileException(String path) {
        super(new FileSystemException(path, null, "it was written while it was read; run the same again"));
    }
}
