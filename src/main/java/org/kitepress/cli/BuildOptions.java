package org.kitepress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kitepress.diag.Severity;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.pipeline.job.Job;
import picocli.CommandLine.Option;

/** How a site is built, and how its problems are told. */
final class BuildOptions {

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day to build as, such as 2026-05-01 (default: today, or SOURCE_DATE_EPOCH).")
    private LocalDate today;

    @Option(names = "--drafts", description = "Show drafts and pages of a later date, too.")
    private boolean drafts;

    @Option(names = "--strict", description = "Let warnings stop it as errors do.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are told: ${COMPLETION-CANDIDATES} (default: text).")
    private ProblemFormat format;

    /** As picocli will fill it in. */
    BuildOptions() {}

    /**
     * Problems are told to people.
     *
     * @param today null if no day was named
     */
    BuildOptions(LocalDate today, boolean drafts, boolean strict) {
        this.today = today;
        this.drafts = drafts;
        this.strict = strict;
        this.format = ProblemFormat.TEXT;
    }

    /** What is asked for, if it is in order. */
    Job job(Path folder, Environment surroundings) {
        Job job = anyJob(folder, surroundings);
        job.mistakes().stream().findFirst().ifPresent(mistake -> {
            throw new WrongUsageException(mistake);
        });
        return job;
    }

    /** What is asked for; what cannot be used of the surroundings is one of its mistakes. */
    Job anyJob(Path folder, Environment surroundings) {
        List<String> mistakes = new ArrayList<>();
        LocalDate clock = surroundings.clockDay();
        LocalDate day = today == null ? or(clock, surroundings::today, mistakes) : today;
        Severity stops = strict ? Severity.WARNING : Severity.ERROR;
        List<ForbiddenName> never = or(List.of(), () -> NeverList.of(surroundings, folder), mistakes);
        return new Job(folder, new BuildDay(day, clock), drafts, stops, never, surroundings.programs(), mistakes);
    }

    private static <T> T or(T otherwise, Supplier<T> asked, List<String> mistakes) {
        try {
            return asked.get();
        } catch (WrongUsageException e) {
            mistakes.add(e.getMessage());
            return otherwise;
        }
    }

    ProblemFormat format() {
        return format;
    }
}
