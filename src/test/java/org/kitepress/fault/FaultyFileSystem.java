package org.kitepress.fault;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The files of the machine, as {@link FaultyDisk} lets them be seen. */
final class FaultyFileSystem extends FileSystem {

    private final FaultyDisk disk;
    private final FileSystem bare;

    FaultyFileSystem(FaultyDisk disk, FileSystem bare) {
        this.disk = disk;
        this.bare = bare;
    }

    @Override
    public FileSystemProvider provider() {
        return disk;
    }

    @Override
    public void close() throws IOException {
        bare.close();
    }

    @Override
    public boolean isOpen() {
        return bare.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return bare.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return bare.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(bare.getRootDirectories().spliterator(), false)
                .map(root -> (Path) new FaultyPath(this, root))
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return bare.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return bare.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return new FaultyPath(this, bare.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = bare.getPathMatcher(pattern);
        return path -> matcher.matches(FaultyDisk.bare(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return bare.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return bare.newWatchService();
    }
}
