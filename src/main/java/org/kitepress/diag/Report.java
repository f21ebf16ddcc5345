package org.kitepress.diag;

import java.util.Collection;
import java.util.List;

/** All problems of one run, sorted by place, each told once. */
public record Report(List<Problem> problems) {

    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    public static Report of(Collection<Problem> problems) {
        return new Report(List.copyOf(problems));
    }

    /** Whether anything keeps the site from being published. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }
}
