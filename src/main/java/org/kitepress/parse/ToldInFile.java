package org.kitepress.parse;

import java.util.List;
import org.kitepress.diag.Problem;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;
import org.kitepress.source.Sources;

/**
 * Tells each problem of a file in one of its lines. What is looked at as it is read counts the line ends of words, and an
 * {@code &#10;} or a {@code "\n"} is one that the file has not; what is looked at once more, with a first slip mended, may have
 * lines that are longer.
 */
final class ToldInFile {

    private ToldInFile() {}

    static List<Problem> of(SourceFile file, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        List<String> lines = Sources.of(List.of(file)).lines(file.path());
        return problems.stream().map(problem -> told(problem, lines)).toList();
    }

    private static Problem told(Problem problem, List<String> lines) {
        Place place = within(problem.place(), lines);
        return place.equals(problem.place())
                ? problem
                : new Problem(problem.code(), problem.message(), problem.hint(), place);
    }

    private static Place within(Place place, List<String> lines) {
        if (place.line() > lines.size()) {
            return new Place(place.file(), lines.size(), 1);
        }
        int end = lines.get(place.line() - 1).length() + 1;
        return new Place(place.file(), place.line(), Math.min(place.column(), end));
    }
}
