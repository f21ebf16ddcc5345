package org.kitepress.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Problem;

/** Problems for people: below the path of each file its problems, with the line they stand in and what to do. */
public final class TextReport {

    private final ShownLines quotes;
    private final Colours ink;
    private final List<String> lines = new ArrayList<>();

    private TextReport(ShownLines quotes, Colours ink) {
        this.quotes = quotes;
        this.ink = ink;
    }

    /**
     * The lines to show; none if there is no problem.
     *
     * @param problems sorted by place
     */
    public static List<String> of(List<Problem> problems, ShownLines quotes, Colours ink) {
        TextReport report = new TextReport(quotes, ink);
        String file = "";
        for (Problem problem : problems) {
            if (!problem.place().file().equals(file)) {
                file = problem.place().file();
                report.begin(file);
            }
            report.add(problem);
        }
        return report.lines;
    }

    private void begin(String file) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(ink.heading(Visible.of(file)));
    }

    private void add(Problem problem) {
        String place = problem.place().line() + ":" + problem.place().column();
        String severity = ink.of(problem.severity(), problem.severity().word() + ":");
        lines.add("  " + place + " " + severity + " " + Visible.of(problem.message()) + " ["
                + problem.code().word() + "]");
        quotes.line(problem).ifPresent(line -> Excerpt.of(line, problem.place().column())
                .forEach(part -> lines.add("    | " + part)));
        lines.add("    " + Visible.of(problem.hint()));
    }
}
