package org.kitepress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kitepress.cli.report.Counts;
import org.kitepress.cli.report.GithubReport;
import org.kitepress.cli.report.HeldBackReport;
import org.kitepress.cli.report.JsonReport;
import org.kitepress.cli.report.Repository;
import org.kitepress.cli.report.SarifReport;
import org.kitepress.cli.report.ShownLines;
import org.kitepress.cli.report.TextReport;
import org.kitepress.cli.report.Visible;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.pipeline.Explanation;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.pipeline.job.Outcome;

/** Tells what came of a command. */
final class Reporter {

    private final PrintWriter out;
    private final PrintWriter people;
    private final PrintWriter err;
    private final Environment surroundings;
    private final Repository repository;
    private final boolean quiet;

    /**
     * @param out for what programs read, and for what was done
     * @param people for what people have to mend: what a command is for goes to the standard output, and else to the other
     * @param err for what is said beside it
     * @param quiet whether only that is told which keeps the site from being published
     */
    Reporter(
            PrintWriter out,
            PrintWriter people,
            PrintWriter err,
            Environment surroundings,
            Repository repository,
            boolean quiet) {
        this.out = out;
        this.people = people;
        this.err = err;
        this.surroundings = surroundings;
        this.repository = repository;
        this.quiet = quiet;
    }

    void tell(ProblemFormat format, CommandReport account) throws IOException {
        List<Problem> told = told(account.outcome().report());
        ShownLines lines = ShownLines.of(account.outcome());
        switch (format) {
            case TEXT -> people(told, lines, account);
            case JSON -> out.println(JsonReport.of(account.outcome().report().problems(), account.outcome()));
            case GITHUB -> github(told, lines, account);
            case SARIF -> out.println(sarif(told, lines));
        }
        out.flush();
        people.flush();
        err.flush();
    }

    private String sarif(List<Problem> told, ShownLines lines) throws IOException {
        Map<Code, String> help =
                Explanation.explain(told.stream().map(Problem::code).toList());
        return SarifReport.of(told, lines, repository, help, KitepressCommand.Version.number());
    }

    private void people(List<Problem> told, ShownLines lines, CommandReport account) {
        paragraph(TextReport.of(told, lines, surroundings.ink()));
        if (!quiet) {
            account.tables().forEach(table -> paragraph(table.lines()));
            HeldBackReport.of(account.heldBack()).forEach(people::println);
        }
        Report report = account.outcome().report();
        for (Departure gone : account.outcome().takenDown()) {
            people.println("taken down: `" + Visible.of(gone.path()) + "`, " + gone.reason());
        }
        if (report.hasErrors()) {
            people.println(Counts.of(report) + "; " + unwritten(account.outcome()));
        }
        if (!quiet && !account.remark().isEmpty()) {
            err.println(account.remark());
        }
        if (!quiet && !report.hasErrors()) {
            out.println(done(account, report));
        }
        if (!quiet) {
            heaviest(told).ifPresent(this::lead);
        }
    }

    private static String unwritten(Outcome outcome) {
        return outcome.takenDown().isEmpty()
                ? "nothing was written"
                : "nothing new was published; for what was taken down, " + Counts.of(outcome.written(), "file")
                        + " made again, " + outcome.removed() + " removed";
    }

    private static Optional<Problem> heaviest(List<Problem> told) {
        return told.stream().min(Comparator.comparing(Problem::severity));
    }

    /** Where to read more. Whoever keeps the report in a file has no use for it there. */
    private void lead(Problem problem) {
        out.flush();
        people.flush();
        err.println("to read more of what stands in brackets: `" + surroundings.command() + " explain "
                + problem.code().word() + "`");
    }

    private void paragraph(List<String> lines) {
        lines.forEach(people::println);
        if (!lines.isEmpty()) {
            people.println();
        }
    }

    private static String done(CommandReport account, Report report) {
        String found = report.problems().isEmpty() ? "" : "; " + Counts.of(report);
        return account.summary() + found + " (" + String.format(Locale.ROOT, "%.1f", account.millis() / 1000.0) + " s)";
    }

    /** GitHub shows ten problems of a severity beside a change and drops the rest, so its log tells people all of them. */
    private void github(List<Problem> told, ShownLines lines, CommandReport account) {
        people(told, lines, account);
        err.flush();
        told.forEach(problem -> out.println(GithubReport.line(problem, repository)));
    }

    private List<Problem> told(Report report) {
        return report.problems().stream()
                .filter(p -> !quiet || p.severity().compareTo(report.stops()) <= 0)
                .toList();
    }
}
