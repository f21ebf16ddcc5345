package org.kitepress.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.State;

/** Looks at the files of a folder from outside, which takes a fraction of the time of reading them. */
public final class FolderState extends SimpleFileVisitor<Path> {

    private static final long SECOND = 1_000_000_000L;

    private final Fingerprint fingerprint = Fingerprint.begin();
    private final int visible;
    private final boolean knowsChange;
    private int depth;
    private long latest;
    private boolean coarse = true;

    private FolderState(int visible, boolean knowsChange) {
        this.visible = visible;
        this.knowsChange = knowsChange;
    }

    /** All that {@link SiteReader} would read. */
    public static State ofSite(Path folder) throws IOException {
        boolean knowsChange =
                folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        FolderState state = new FolderState(Integer.MAX_VALUE, knowsChange);
        for (String name : SiteReader.TOPS) {
            state.walk(folder.resolve(name));
        }
        return state.state();
    }

    /** All that stands in a folder, without what begins with a dot at its top. */
    public static State ofOutput(Path folder) throws IOException {
        FolderState state = new FolderState(1, false);
        state.walk(folder);
        return state.state();
    }

    private void walk(Path top) throws IOException {
        fingerprint.add(top.getFileName().toString());
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(top, this);
        }
    }

    private State state() {
        return new State(fingerprint.digits(), latest, coarse);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (isHidden(directory)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        fingerprint.add(directory.toString());
        depth++;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        depth--;
        return super.postVisitDirectory(directory, failure);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isHidden(file)) {
            long written = nanos(attributes.lastModifiedTime());
            fingerprint.add(file.toString()).add(attributes.size()).add(written);
            fingerprint.add(String.valueOf(attributes.fileKey())).add(changed(file));
            fingerprint.add(attributes.isRegularFile() ? 1 : 0);
            latest = Math.max(latest, written);
            coarse &= written % SECOND == 0;
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return depth > 0 && depth <= visible && path.getFileName().toString().startsWith(".");
    }

    /** Unlike the time of writing, this one cannot be set back by whoever copies files with their times. */
    private long changed(Path file) throws IOException {
        if (!knowsChange) {
            return 0;
        }
        Map<String, Object> known = Files.readAttributes(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        return nanos((FileTime) known.get("ctime"));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
