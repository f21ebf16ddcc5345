package org.kitepress.fault;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of {@link FaultyDisk}: whoever asks for its file asks that disk. */
record FaultyPath(FileSystem system, Path bare) implements Path {

    private Path dressed(Path path) {
        return path == null ? null : new FaultyPath(system, path);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return bare.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return dressed(bare.getRoot());
    }

    @Override
    public Path getFileName() {
        return dressed(bare.getFileName());
    }

    @Override
    public Path getParent() {
        return dressed(bare.getParent());
    }

    @Override
    public int getNameCount() {
        return bare.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return dressed(bare.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return dressed(bare.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath && bare.startsWith(FaultyDisk.bare(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath && bare.endsWith(FaultyDisk.bare(other));
    }

    @Override
    public Path normalize() {
        return dressed(bare.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return dressed(bare.resolve(FaultyDisk.bare(other)));
    }

    @Override
    public Path relativize(Path other) {
        return dressed(bare.relativize(FaultyDisk.bare(other)));
    }

    @Override
    public URI toUri() {
        return bare.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return dressed(bare.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return dressed(bare.toRealPath(options));
    }

    @Override
    public File toFile() {
        return new File(bare.toString());
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return bare.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return bare.compareTo(FaultyDisk.bare(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaultyPath path && bare.equals(path.bare);
    }

    @Override
    public int hashCode() {
        return bare.hashCode();
    }

    @Override
    public String toString() {
        return bare.toString();
    }
}
