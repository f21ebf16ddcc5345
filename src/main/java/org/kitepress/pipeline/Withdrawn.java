package org.kitepress.pipeline;

import java.util.List;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.takedown.Remains;
import org.kitepress.pipeline.takedown.Whereabouts;

/** What came of taking a text back. */
public sealed interface Withdrawn {

    /** No file was meant, or more than one. */
    record Refused(String reason) implements Withdrawn {}

    /**
     * The file says so now, and the website was built.
     *
     * @param path of the file
     * @param exact whether the day stands where it belongs in it
     * @param kept the paths of files that were gone, and of which one stands there again that keeps their address and nothing else
     * @param stood where it stood until now
     * @param left the files that may still hold it
     * @param url of the website; empty if nobody can read it
     */
    record Done(
            String path, boolean exact, List<String> kept, Whereabouts stood, Remains left, String url, Outcome outcome)
            implements Withdrawn {}
}
