package org.kitepress.write;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Bytes of a file that go into another one: as long as they follow each other they go at once, and the program never sees them. */
final class Region implements AutoCloseable {

    /** Of no file. */
    static final Region NONE = new Region(null, null);

    private final FileChannel in;
    private final FileChannel out;
    private long from;
    private long size;

    Region(FileChannel in, FileChannel out) {
        this.in = in;
        this.out = out;
    }

    /** Where the next bytes will stand in the other file. */
    long end(FileChannel other) throws IOException {
        return other.position() + size;
    }

    void add(long place, int length) throws IOException {
        if (size > 0 && from + size != place) {
            copy();
        }
        from = size == 0 ? place : from;
        size += length;
    }

    /** Lets all go that was added. */
    void copy() throws IOException {
        while (size > 0) {
            long gone = in.transferTo(from, size, out);
            if (gone <= 0) {
                throw new IOException("the file ends before it should");
            }
            from += gone;
            size -= gone;
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
