package org.kitepress.read;

import java.util.Optional;
import org.kitepress.memo.FolderStamp;
import org.kitepress.memo.SetHash;

/** Sums up how the files of a site look from outside. */
final class FolderScan {

    private static final long SECOND = 1_000_000_000L;

    private final SetHash tally = new SetHash();
    private long latest;
    private boolean coarse = true;

    private FolderScan() {}

    /** All that was seen of a site. */
    static FolderStamp of(SiteSnapshot site) {
        FolderScan state = new FolderScan();
        site.tops().forEach((path, look) -> state.add(path.toString(), look));
        return new FolderStamp(state.tally.digits(), state.latest, state.coarse);
    }

    private void add(String path, Optional<FileStamp> look) {
        look.ifPresentOrElse(there -> add(path, there), () -> tally.add(path, -1));
    }

    private void add(String path, FileStamp look) {
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
