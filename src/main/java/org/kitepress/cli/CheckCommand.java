package org.kitepress.cli;

import java.io.IOException;
import org.kitepress.build.Build;
import org.kitepress.build.Job;
import org.kitepress.build.Outcome;
import picocli.CommandLine.Command;

/** Says what is wrong with a site. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says all that build would say, and writes nothing.")
final class CheckCommand extends SiteCommand {

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        return Build.check(job);
    }

    @Override
    String summary(Outcome outcome) {
        return count(outcome.pages(), "page") + ", " + count(outcome.editions(), "edition")
                + " looked at; nothing was written";
    }
}
