package org.kitepress.cli;

import org.kitepress.diag.Problem;

/** Problems as workflow commands, which GitHub shows on the changed line of a pull request. */
final class GithubReport {

    private GithubReport() {}

    static String line(Problem problem) {
        String level =
                switch (problem.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case ADVICE -> "notice";
                };
        return "::" + level + " file=" + property(problem.place().file()) + ",line="
                + problem.place().line() + ",col="
                + problem.place().column() + ",title=" + property(problem.code().word()) + "::"
                + data(problem.message() + "\n" + problem.hint());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
