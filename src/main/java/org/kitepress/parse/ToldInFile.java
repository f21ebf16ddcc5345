package org.kitepress.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.source.Lines;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;

/**
 * Tells each problem of a file in one of its lines. What is looked at as it is read counts the line ends of words, and an
 * {@code &#10;} or a {@code "\n"} is one that the file has not.
 */
final class ToldInFile {

    private ToldInFile() {}

    static List<Problem> of(SourceFile file, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        int last = Lines.split(new String(file.bytes(), StandardCharsets.UTF_8)).length;
        return problems.stream().map(problem -> before(last, problem)).toList();
    }

    private static Problem before(int last, Problem problem) {
        Place place = problem.place();
        return place.line() <= last
                ? problem
                : new Problem(problem.code(), problem.message(), problem.hint(), new Place(place.file(), last, 1));
    }
}
