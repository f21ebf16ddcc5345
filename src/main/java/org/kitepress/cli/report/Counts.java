package org.kitepress.cli.report;

import org.kitepress.diag.Report;
import org.kitepress.diag.Severity;

/** Numbers of things. */
public final class Counts {

    private Counts() {}

    /** {@code 1 page}, {@code 2 pages}. */
    public static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** {@code 1 error, 0 warnings, 3 advice}; of advice only if there is any. */
    public static String of(Report report) {
        int advice = report.count(Severity.ADVICE);
        return of(report.count(Severity.ERROR), "error") + ", " + of(report.count(Severity.WARNING), "warning")
                + (advice == 0 ? "" : ", " + advice + " advice");
    }
}
