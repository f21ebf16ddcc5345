package org.kitepress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.memo.FolderStamp;

/** How a site's folder looks from outside: all that {@link SiteReader} reads, and nothing of it read yet. */
public final class SiteSnapshot {

    /** All that is looked at beside each other in a site's folder. */
    static final List<String> TOPS = List.of("site.yaml", "content", "themes");

    private final Path folder;
    private final Map<Path, Optional<FileStamp>> tops;

    private SiteSnapshot(Path folder, Map<Path, Optional<FileStamp>> tops) {
        this.folder = folder;
        this.tops = tops;
    }

    /** Links are never followed, and names that begin with a dot are passed over. */
    public static SiteSnapshot at(Path folder) throws IOException {
        boolean knowsChange =
                folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        FileStamp.Way way = new FileStamp.Way(Integer.MAX_VALUE, knowsChange);
        Map<Path, Optional<FileStamp>> tops = new LinkedHashMap<>();
        for (String name : TOPS) {
            Path top = folder.resolve(name);
            boolean there = Files.exists(top, LinkOption.NOFOLLOW_LINKS);
            tops.put(top, there ? Optional.of(FileStamp.at(top, way)) : Optional.empty());
        }
        for (Path misnamed : Misnamed.in(folder)) {
            tops.put(misnamed, Optional.of(FileStamp.at(misnamed, way)));
        }
        return new SiteSnapshot(folder, tops);
    }

    /** A number for all of it. */
    public FolderStamp state() {
        return FolderScan.of(this);
    }

    /** Whether nobody wrote into the site since. */
    public boolean isCurrent() throws IOException {
        return at(folder).state().equals(state());
    }

    public Path folder() {
        return folder;
    }

    /** In their order, and then what has nearly the name of one; empty for what is not there. */
    Map<Path, Optional<FileStamp>> tops() {
        return tops;
    }
}
