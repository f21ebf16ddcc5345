package org.kitepress.pipeline;

import java.util.List;
import org.kitepress.model.data.Schema;
import org.kitepress.pipeline.job.Outcome;

/** What came of asking for the types of a site. */
public sealed interface Described {

    /** Every type, by its name. */
    record Listed(List<Schema> types) implements Described {}

    /** One type as JSON Schema. */
    record Told(String schema) implements Described {}

    /**
     * Schemas stand in a folder.
     *
     * @param types how many
     * @param written how many of their files are new or changed
     */
    record Written(int types, int written) implements Described {}

    /** What was asked for cannot be, and nothing was written. */
    record Refused(String reason) implements Described {}

    /** The site's own types are broken, and nothing was written. */
    record Broken(Outcome outcome) implements Described {}
}
