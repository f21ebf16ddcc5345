package org.kitepress.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kitepress.build.Job;
import org.kitepress.build.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that works on a site and tells what came of it. */
abstract class SiteCommand implements Callable<Integer> {

    @ParentCommand
    private KitepressCommand program;

    @Mixin
    private SiteOptions options;

    @Mixin
    private BuildOptions build;

    @Spec
    private CommandSpec spec;

    /** Does the work. */
    abstract Outcome run(Job job, SiteOptions options) throws IOException;

    /** What was done, without a full stop. */
    abstract String summary(Outcome outcome);

    @Override
    public final Integer call() throws IOException {
        long start = program.surroundings().clock().millis();
        Outcome outcome = run(build.job(options.folder(), program.surroundings()), options);
        long millis = program.surroundings().clock().millis() - start;
        new Teller(spec.commandLine().getOut(), spec.commandLine().getErr(), options.isQuiet())
                .tell(build.format(), outcome, summary(outcome), millis);
        return (outcome.report().hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.DONE).number();
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
