package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kitepress.cli.report.Repository;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that prints what it found out of a site, or what is wrong with that site. */
abstract class PrintingCommand implements Callable<Integer> {

    @ParentCommand
    private KitepressCommand program;

    @Mixin
    private SiteOptions options;

    @Spec
    private CommandSpec spec;

    SiteOptions options() {
        return options;
    }

    Environment surroundings() {
        return program.surroundings();
    }

    /** Puts this on the standard output, as it is. */
    int say(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return ExitStatus.DONE.number();
    }

    int broken(Outcome outcome) throws IOException {
        return broken(outcome, ProblemFormat.TEXT);
    }

    int broken(Outcome outcome, ProblemFormat format) throws IOException {
        Path folder = options.folder().toRealPath();
        Repository repository = Repository.of(folder, surroundings().repositories());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        new Reporter(out, err, err, surroundings(), repository, options.isQuiet())
                .tell(format, new CommandReport(outcome));
        return ExitStatus.PROBLEMS.number();
    }
}
