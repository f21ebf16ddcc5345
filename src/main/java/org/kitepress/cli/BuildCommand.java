package org.kitepress.cli;

import java.io.IOException;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the website. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Makes the website: content/ becomes site/.")
final class BuildCommand extends SiteCommand {

    @Option(names = "--all", description = "Make everything, as if nothing were known of the last run.")
    private boolean all;

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        return Build.build(all ? job.anew() : job, options.website());
    }

    @Override
    boolean takesDown() {
        return true;
    }

    @Override
    String summary(Outcome outcome) {
        return count(outcome.pages(), "page") + ", " + count(outcome.editions(), "edition") + "; "
                + count(outcome.written(), "file") + " written, " + outcome.removed() + " removed";
    }
}
