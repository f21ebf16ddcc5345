package org.kitepress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitepress.memo.State;

/** How a site's folder looks from outside: all that {@link SiteReader} reads, and nothing of it read yet. */
public final class SiteLook {

    /** All that is looked at beside each other in a site's folder. */
    static final List<String> TOPS = List.of("site.yaml", "content", "themes");

    private final Path folder;
    private final Map<Path, Optional<FileLook>> tops;

    private SiteLook(Path folder, Map<Path, Optional<FileLook>> tops) {
        this.folder = folder;
        this.tops = tops;
    }

    /** Links are never followed, and names that begin with a dot are passed over. */
    public static SiteLook at(Path folder) throws IOException {
        boolean knowsChange =
                folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        FileLook.Way way = new FileLook.Way(Integer.MAX_VALUE, knowsChange);
        Map<Path, Optional<FileLook>> tops = new LinkedHashMap<>();
        for (String name : TOPS) {
            Path top = folder.resolve(name);
            boolean there = Files.exists(top, LinkOption.NOFOLLOW_LINKS);
            tops.put(top, there ? Optional.of(FileLook.at(top, way)) : Optional.empty());
        }
        for (Path misnamed : Misnamed.in(folder)) {
            tops.put(misnamed, Optional.of(FileLook.at(misnamed, way)));
        }
        return new SiteLook(folder, tops);
    }

    /** A number for all of it. */
    public State state() {
        return FolderState.of(this);
    }

    Path folder() {
        return folder;
    }

    /** In their order, and then what has nearly the name of one; empty for what is not there. */
    Map<Path, Optional<FileLook>> tops() {
        return tops;
    }
}
