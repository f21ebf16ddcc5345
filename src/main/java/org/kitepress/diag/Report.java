package org.kitepress.diag;

import java.util.Collection;
import java.util.List;

/**
 * All problems of one run, sorted by place, each told once.
 *
 * @param stops the lightest that keeps the site from being published
 */
public record Report(List<Problem> problems, Severity stops) {

    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Stopped by errors alone. */
    public static Report of(Collection<Problem> problems) {
        return new Report(List.copyOf(problems), Severity.ERROR);
    }

    /** Whether anything keeps the site from being published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity().compareTo(stops) <= 0);
    }

    public int count(Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }
}
