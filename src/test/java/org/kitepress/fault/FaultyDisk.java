package org.kitepress.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The disk of the machine, which fails when {@link Failing} says so. A JVM sees all its files through it if it is started with {@code
 * -Djava.nio.file.spi.DefaultFileSystemProvider=org.kitepress.fault.FaultyDisk}.
 */
public final class FaultyDisk extends FileSystemProvider {

    private final FileSystemProvider disk;
    private final FileSystem system;

    public FaultyDisk(FileSystemProvider disk) {
        this.disk = disk;
        this.system = new FaultyFileSystem(this, disk.getFileSystem(URI.create("file:///")));
    }

    static Path bare(Path path) {
        return path instanceof FaultyPath faulty ? faulty.bare() : path;
    }

    private Path dressed(Path path) {
        // Java itself makes some of its paths by asking whoever is the default
        return path instanceof FaultyPath ? path : new FaultyPath(system, path);
    }

    @Override
    public String getScheme() {
        return disk.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return disk.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return dressed(disk.getPath(uri));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (writes(options)) {
            Failing.writes(path);
        } else {
            Failing.reads(path);
        }
        return new FaultyChannel(path, disk.newFileChannel(bare(path), options, attributes));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = disk.newDirectoryStream(bare(folder), path -> filter.accept(dressed(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        // beside a folder as it was given, relative or not
                        return folder.resolve(paths.next().getFileName().toString());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        // a folder that is there is no new one, and takes no room
        if (!Files.exists(bare(folder))) {
            Failing.writes(folder);
        }
        disk.createDirectory(bare(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        Failing.writes(link);
        disk.createSymbolicLink(bare(link), bare(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Failing.writes(link);
        disk.createLink(bare(link), bare(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return dressed(disk.readSymbolicLink(bare(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        Failing.moves(path);
        disk.delete(bare(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Failing.writes(target);
        disk.copy(bare(source), bare(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Failing.moves(target);
        disk.move(bare(source), bare(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return disk.isSameFile(bare(path), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return disk.isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return disk.getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.checkAccess(bare(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return disk.getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return disk.readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return disk.readAttributes(bare(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Failing.moves(path);
        disk.setAttribute(bare(path), attribute, value, options);
    }
}
