package org.kitepress.pipeline.ledger;

import java.nio.file.FileSystemException;
import org.kitepress.read.SiteSnapshot;

/** Somebody wrote into the site while it was made, or another run took a text back: what was made is of a site that is no more. */
final class ChangedSiteException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    ChangedSiteException(SiteSnapshot look) {
        super(
                look.folder().toString(),
                null,
                "its files were written again and again while they were read; run this once nobody writes them");
    }
}
