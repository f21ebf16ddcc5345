package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kitepress.cli.report.Colours;
import org.kitepress.cli.report.Counts;
import org.kitepress.cli.report.Repository;
import org.kitepress.cli.report.Table;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import picocli.CommandLine;
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

    /** Whether it takes down what has to go, so that a mistake in its call may not keep it from that. */
    boolean takesDown() {
        return false;
    }

    /** Whether nothing came of it, as its call was mistaken. */
    boolean isInVain(Job job, Outcome outcome) {
        return !job.mistakes().isEmpty()
                && outcome.takenDown().isEmpty()
                && outcome.report().problems().size() == job.mistakes().size();
    }

    /** What was done, without a full stop. */
    abstract String summary(Outcome outcome);

    /** Whether what is told to people is what the command is for. */
    boolean isReport() {
        return false;
    }

    /** What is not shown today, as far as this command should tell it. */
    List<HeldBack> heldBack(Outcome outcome) {
        return outcome.heldBack();
    }

    /** What people should know of what was made. */
    String remark(Outcome outcome) {
        return "";
    }

    /** What people should look at after the problems. */
    List<Table> tables(Outcome outcome) {
        return List.of();
    }

    @Override
    public final Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        return run(program.surroundings(), options, build, line.getOut(), line.getErr());
    }

    /** Does the work, tells what came of it, and what the exit status is. */
    final int run(Environment surroundings, SiteOptions options, BuildOptions build, PrintWriter out, PrintWriter err)
            throws IOException {
        Path folder = options.folder();
        long start = surroundings.clock().millis();
        Job job = takesDown() ? build.anyJob(folder, surroundings) : build.job(folder, surroundings);
        Outcome outcome = run(job, options, surroundings, build, err);
        if (isInVain(job, outcome)) {
            throw new WrongUsageException(job.mistakes().get(0));
        }
        long millis = surroundings.clock().millis() - start;
        Repository repository = Repository.of(folder.toRealPath(), surroundings.repositories());
        PrintWriter people = isReport() && build.format() == ProblemFormat.TEXT ? out : err;
        new Reporter(out, people, err, surroundings, repository, options.isQuiet())
                .tell(
                        build.format(),
                        new CommandReport(
                                outcome,
                                heldBack(outcome),
                                tables(outcome),
                                summary(outcome),
                                remark(outcome),
                                millis));
        return (outcome.report().hasErrors() || isUnfinished() ? ExitStatus.PROBLEMS : ExitStatus.DONE).number();
    }

    private Outcome run(Job job, SiteOptions options, Environment surroundings, BuildOptions build, PrintWriter err)
            throws IOException {
        if (options.isQuiet() || build.format() != ProblemFormat.TEXT) {
            return run(job, options);
        }
        try (ProgressLine line =
                new ProgressLine(err, surroundings.ink() == Colours.COLOURED).after(surroundings.patience())) {
            return run(job.told(line), options);
        }
    }

    /** Whether something is left to do by hand that protects somebody. */
    boolean isUnfinished() {
        return false;
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(int number, String thing) {
        return Counts.of(number, thing);
    }
}
