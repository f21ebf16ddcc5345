package org.kitepress.read;

import java.util.Optional;
import org.kitepress.memo.State;
import org.kitepress.memo.Tally;

/** Sums up how the files of a site look from outside. */
final class FolderState {

    private static final long SECOND = 1_000_000_000L;

    private final Tally tally = new Tally();
    private long latest;
    private boolean coarse = true;

    private FolderState() {}

    /** All that was seen of a site. */
    static State of(SiteLook site) {
        FolderState state = new FolderState();
        site.tops().forEach((path, look) -> state.add(path.toString(), look));
        return new State(state.tally.digits(), state.latest, state.coarse);
    }

    private void add(String path, Optional<FileLook> look) {
        look.ifPresentOrElse(there -> add(path, there), () -> tally.add(path, -1));
    }

    private void add(String path, FileLook look) {
        if (look.attributes().isDirectory()) {
            tally.add(path, 0);
            look.within().forEach(within -> add(path + "/" + within.name(), within));
        } else {
            tally.add(path, look.sum());
            latest = Math.max(latest, look.written());
            coarse &= look.written() % SECOND == 0;
        }
    }
}
