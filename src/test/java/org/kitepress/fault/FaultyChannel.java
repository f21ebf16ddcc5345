package org.kitepress.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of {@link FaultyDisk}. */
final class FaultyChannel extends FileChannel {

    private final Path path;
    private final FileChannel bare;

    FaultyChannel(Path path, FileChannel bare) {
        this.path = path;
        this.bare = bare;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return bare.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return bare.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return bare.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        Failing.fills(path);
        return bare.write(source);
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        Failing.fills(path);
        return bare.write(sources, offset, length);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        Failing.fills(path);
        return bare.write(source, position);
    }

    @Override
    public long position() throws IOException {
        return bare.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        bare.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bare.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        bare.truncate(size);
        return this;
    }

    @Override
    public void force(boolean withMetadata) throws IOException {
        bare.force(withMetadata);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return bare.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        Failing.fills(path);
        return bare.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return bare.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return bare.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return bare.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        bare.close();
    }
}
