package org.kitepress.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.State;

/** Looks at the files of a folder from outside, which takes a fraction of the time of reading them. */
public final class FolderState {

    private static final long SECOND = 1_000_000_000L;

    private final Fingerprint fingerprint = Fingerprint.begin();
    private long latest;
    private boolean coarse = true;

    private FolderState() {}

    /** All that was seen of a site. */
    static State of(SiteLook site) {
        FolderState state = new FolderState();
        site.tops().forEach((path, look) -> {
            state.fingerprint.add(path.toString());
            look.ifPresent(state::add);
        });
        return state.state();
    }

    /** All that stands in a folder, or in the one that a link in its place leads to, without what begins with a dot at its top. */
    public static State ofOutput(Path folder) throws IOException {
        Path top = Files.exists(folder) ? folder.toRealPath() : folder;
        FolderState state = new FolderState();
        state.fingerprint.add(top.toString());
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            state.add(FileLook.at(top, new FileLook.Way(1, false)));
        }
        return state.state();
    }

    private State state() {
        return new State(fingerprint.digits(), latest, coarse);
    }

    private void add(FileLook look) {
        boolean folder = look.attributes().isDirectory();
        fingerprint.add(look.name()).add(folder ? 1 : 0);
        if (folder) {
            fingerprint.add(look.within().size());
            look.within().forEach(this::add);
        } else {
            addFile(look);
        }
    }

    private void addFile(FileLook file) {
        long written = file.written();
        fingerprint.add(file.attributes().size()).add(written).add(file.changed());
        fingerprint.add(String.valueOf(file.attributes().fileKey()));
        fingerprint.add(file.attributes().isRegularFile() ? 1 : 0);
        latest = Math.max(latest, written);
        coarse &= written % SECOND == 0;
    }
}
