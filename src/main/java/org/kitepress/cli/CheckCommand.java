package org.kitepress.cli;

import java.io.IOException;
import java.util.List;
import org.kitepress.cli.report.Table;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine.Command;

/** Says what is wrong with a site. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says all that build would say, and gives advice besides: on privacy, words, sentences, translations and"
                        + " what is left over. Writes nothing.")
final class CheckCommand extends SiteCommand {

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        return Build.check(job);
    }

    /** Whoever sends it into a file wants it there. */
    @Override
    boolean isReport() {
        return true;
    }

    @Override
    List<Table> tables(Outcome outcome) {
        return List.of(TranslationTable.of(outcome.translations()));
    }

    @Override
    String summary(Outcome outcome) {
        return count(outcome.pages(), "page") + ", " + count(outcome.editions(), "edition")
                + " looked at; nothing was written";
    }
}
