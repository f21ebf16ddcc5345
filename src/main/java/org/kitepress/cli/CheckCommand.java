package org.kitepress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kitepress.cli.report.Table;
import org.kitepress.pipeline.Build;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wrong with a site. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says all that build would say, and gives advice besides: on privacy, words, sentences, translations and"
                        + " what is left over. Writes nothing.")
final class CheckCommand extends SiteCommand {

    @Option(
            names = "--output-of",
            paramLabel = "DIR",
            description = "Tell instead which files of a folder are not what building would make.")
    private Path outputOf;

    @Override
    Outcome run(Job job, SiteOptions options) throws IOException {
        if (outputOf == null) {
            return Build.check(job);
        }
        if (!Files.isDirectory(outputOf)) {
            throw new WrongUsageException("there is no folder `" + outputOf + "` to compare with");
        }
        return Build.compare(job, outputOf.toAbsolutePath().normalize());
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
