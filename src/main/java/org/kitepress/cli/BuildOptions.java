package org.kitepress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.kitepress.build.Job;
import org.kitepress.diag.Severity;
import org.kitepress.model.BuildDay;
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

    /** Problems are told to people. @param today null if no day was named */
    BuildOptions(LocalDate today, boolean drafts, boolean strict) {
        this.today = today;
        this.drafts = drafts;
        this.strict = strict;
        this.format = ProblemFormat.TEXT;
    }

    Job job(Path folder, Surroundings surroundings) {
        LocalDate day = today == null ? surroundings.today() : today;
        Severity stops = strict ? Severity.WARNING : Severity.ERROR;
        return new Job(
                folder,
                new BuildDay(day, surroundings.clockDay()),
                drafts,
                stops,
                NeverList.of(surroundings, folder),
                surroundings.programs());
    }

    ProblemFormat format() {
        return format;
    }
}
