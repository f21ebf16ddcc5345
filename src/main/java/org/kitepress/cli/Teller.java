package org.kitepress.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.kitepress.cli.report.Counts;
import org.kitepress.cli.report.GithubReport;
import org.kitepress.cli.report.Ink;
import org.kitepress.cli.report.JsonReport;
import org.kitepress.cli.report.Repository;
import org.kitepress.cli.report.SarifReport;
import org.kitepress.cli.report.ShownLines;
import org.kitepress.cli.report.TextReport;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Report;
import org.kitepress.diag.Severity;

/**
 * Tells what came of a command: what programs read goes to the standard output, what people have to mend to the other.
 *
 * @param quiet whether only errors are told
 */
record Teller(PrintWriter out, PrintWriter err, Ink ink, Repository repository, boolean quiet) {

    void tell(ProblemFormat format, Account account) {
        List<Problem> told = told(account.outcome().report());
        ShownLines lines = ShownLines.of(account.outcome());
        switch (format) {
            case TEXT -> people(told, lines, account);
            case JSON -> out.println(JsonReport.of(told, account.outcome()));
            case GITHUB -> github(told, lines, account);
            case SARIF -> out.println(SarifReport.of(told, lines, repository, KitepressCommand.Version.number()));
        }
        out.flush();
        err.flush();
    }

    private void people(List<Problem> told, ShownLines lines, Account account) {
        paragraph(TextReport.of(told, lines, ink));
        if (!quiet) {
            account.tables().forEach(table -> paragraph(table.lines()));
        }
        Report report = account.outcome().report();
        if (report.hasErrors()) {
            err.println(Counts.of(report) + "; nothing was written");
        } else if (!quiet) {
            if (!account.remark().isEmpty()) {
                err.println(account.remark());
            }
            out.println(done(account, report));
        }
    }

    private void paragraph(List<String> lines) {
        lines.forEach(err::println);
        if (!lines.isEmpty()) {
            err.println();
        }
    }

    private static String done(Account account, Report report) {
        String found = report.problems().isEmpty() ? "" : "; " + Counts.of(report);
        return account.summary() + found + " (" + String.format(Locale.ROOT, "%.1f", account.millis() / 1000.0) + " s)";
    }

    /** GitHub shows ten problems of a severity beside a change and drops the rest, so its log tells people all of them. */
    private void github(List<Problem> told, ShownLines lines, Account account) {
        people(told, lines, account);
        err.flush();
        told.forEach(problem -> out.println(GithubReport.line(problem, repository)));
    }

    private List<Problem> told(Report report) {
        return report.problems().stream()
                .filter(p -> !quiet || p.severity() == Severity.ERROR)
                .toList();
    }
}
