package org.kitepress.pipeline.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.ledger.Ledger.Made;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.render.search.StandingIndex;
import org.kitepress.write.Staging;

/**
 * What came of a run that was to make a website.
 *
 * @param site empty if none was made
 * @param files of the website, by paths; how they look is not known yet
 * @param indexes that can be searched
 * @param look of the output with the website in it
 */
public record Published(
        Outcome outcome,
        Optional<Site> site,
        Map<String, Made> files,
        Map<String, StandingIndex> indexes,
        OutputSnapshot look) {

    public static Published nothing(Outcome outcome) {
        return new Published(outcome, Optional.empty(), Map.of(), Map.of(), OutputSnapshot.NONE);
    }

    /** The same with what was said of it in the end. */
    public Published saying(Outcome said) {
        return new Published(said, site, files, indexes, look);
    }

    /** The files as they look now. */
    Map<String, Made> seen() {
        Map<String, Made> seen = new HashMap<>(2 * files.size());
        files.forEach((path, made) -> look.of(path).ifPresent(now -> seen.put(path, made.looking(now))));
        return seen;
    }

    /** The gate's way into a folder. */
    public static OutputInspector.Next into(Staging staging) {
        return new OutputInspector.Next() {
            @Override
            public void accept(Artifact made) {
                staging.accept(made);
            }

            @Override
            public void keep(String path, long print) {
                staging.keep(path, print);
            }
        };
    }
}
