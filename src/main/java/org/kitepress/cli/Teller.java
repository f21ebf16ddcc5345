package org.kitepress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kitepress.build.Outcome;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Severity;

/** Tells what came of a command: what programs read goes to the standard output, what people have to mend to the other. */
record Teller(PrintWriter out, PrintWriter err, boolean quiet) {

    void tell(ProblemFormat format, Outcome outcome, String summary, long millis) {
        switch (format) {
            case TEXT -> {
                text(outcome.report(), summary, millis);
                translations(outcome);
            }
            case JSON -> out.println(JsonReport.of(outcome));
            case GITHUB -> told(outcome.report()).forEach(problem -> out.println(GithubReport.line(problem)));
            case SARIF -> out.println(SarifReport.of(outcome.report()));
        }
        out.flush();
        err.flush();
    }

    private void text(Report report, String summary, long millis) {
        told(report).forEach(problem -> err.println(line(problem)));
        if (report.hasErrors()) {
            err.println(counts(report) + "; nothing was written");
        } else if (!quiet) {
            String found = report.problems().isEmpty() ? "" : "; " + counts(report);
            out.println(summary + found + " (" + String.format(Locale.ROOT, "%.1f", millis / 1000.0) + " s)");
        }
    }

    private void translations(Outcome outcome) {
        if (!quiet) {
            TranslationTable.lines(outcome.translations()).forEach(err::println);
        }
    }

    private List<Problem> told(Report report) {
        return report.problems().stream()
                .filter(p -> !quiet || p.severity() == Severity.ERROR)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.severity().word() + ": " + problem.message() + " ["
                + problem.code().word() + "]\n    " + problem.hint();
    }

    private static String counts(Report report) {
        String counts = SiteCommand.count(report.count(Severity.ERROR), "error") + ", "
                + SiteCommand.count(report.count(Severity.WARNING), "warning");
        int advice = report.count(Severity.ADVICE);
        return advice == 0 ? counts : counts + ", " + advice + " advice";
    }
}
