package org.kitepress.cli.report;

import org.kitepress.diag.Problem;
import org.kitepress.source.Place;

/** Problems as workflow commands, which GitHub shows on the changed line of a pull request. */
public final class GithubReport {

    private GithubReport() {}

    /** The command for a problem, in one line. A made file has no line in any change: the message names it instead. */
    public static String line(Problem problem, Repository repository) {
        boolean made = Repository.isMade(problem.place().file());
        return "::" + level(problem) + " " + (made ? "" : place(problem.place(), repository)) + "title="
                + property(problem.code().word()) + "::"
                + data((made ? problem.place().file() + ": " : "") + problem.message() + "\n" + problem.hint());
    }

    private static String level(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    private static String place(Place place, Repository repository) {
        return "file=" + property(repository.path(place)) + ",line=" + place.line() + ",col=" + place.column() + ",";
    }

    private static String data(String text) {
        return Visible.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
