package org.kitepress.cli;

import java.io.IOException;
import java.util.List;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.Printing;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes what the mail team prints. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Makes every format of the editions, under print/EDITION/.")
final class PrintCommand extends SiteCommand {

    @Parameters(
            paramLabel = "EDITION",
            arity = "0..*",
            description = "The editions, by the last part of their address (default: all).")
    private List<String> editions = List.of();

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        return Printing.print(job, options.sheets(), editions);
    }

    @Override
    String summary(Outcome outcome) {
        return count(outcome.editions(), "edition") + "; " + count(outcome.written(), "file") + " written, "
                + outcome.removed() + " removed";
    }

    /** The mail team needs no list of what the website does not show. */
    @Override
    List<HeldBack> heldBack(Outcome outcome) {
        return List.of();
    }

    @Override
    String remark(Outcome outcome) {
        return outcome.editions() == 0
                ? ""
                : "paper cannot be called back: once it is mailed, it is read and kept, whatever its owner says later";
    }
}
