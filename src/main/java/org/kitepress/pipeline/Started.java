package org.kitepress.pipeline;

import java.nio.file.Path;
import org.kitepress.model.data.Schema;
import org.kitepress.pipeline.job.Outcome;

/** What came of starting something new. */
public sealed interface Started {

    /** A file is there to be written in. */
    record NewFile(Path path, Schema type) implements Started {}

    /** A folder holds a whole site. */
    record NewSite(Path folder) implements Started {}

    /**
     * What was asked for cannot be, and nothing was written.
     *
     * @param reason in a sentence, with what to do instead
     */
    record Refused(String reason) implements Started {}

    /** The site's own types are broken, and nothing was written. */
    record Broken(Outcome outcome) implements Started {}
}
