package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file whose bytes are all at hand. */
final class WholeFile {

    /** Java copies what it hands over at one go, and keeps the place for it. */
    private static final int AT_ONCE = 1 << 20;

    private WholeFile() {}

    /** Writes it in large pieces, where {@link Files#write} would go back for every eight kibibytes. What stood in it is gone. */
    static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(channel, bytes);
        }
    }

    /** The same at the place where a channel stands. */
    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        for (int end = bytes.limit(); bytes.position() < end; ) {
            channel.write(bytes.limit(Math.min(end, bytes.position() + AT_ONCE)));
        }
    }
}
