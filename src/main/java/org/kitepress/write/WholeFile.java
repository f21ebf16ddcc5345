package org.kitepress.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw named(e, file);
        }
    }

    /** A disk that is full does not say for which file. */
    static IOException named(IOException e, Path file) {
        return new FileSystemException(file.toString(), null, e.getMessage());
    }

    /** Puts it in its place whole: whoever is cut off, what stood there stands there still. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        write(part, ByteBuffer.wrap(bytes));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The same at the place where a channel stands. */
    static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        for (int end = bytes.limit(); bytes.position() < end; ) {
            channel.write(bytes.limit(Math.min(end, bytes.position() + AT_ONCE)));
        }
    }
}
