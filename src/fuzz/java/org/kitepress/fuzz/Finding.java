package org.kitepress.fuzz;

import org.kitepress.diag.Problem;
import org.kitepress.source.Sources;

/** Something that must never be. */
public final class Finding extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Finding(String what) {
        super(what);
    }

    public static void unless(boolean right, String what) {
        if (!right) {
            throw new Finding(what);
        }
    }

    /** What is told has to be told in its place, in words, and as a fault of nobody but the writer. */
    public static void unlessTold(Problem problem, Sources sources) {
        String line = sources.line(problem.place()).orElseThrow(() -> new Finding("no such line: " + problem));
        int column = problem.place().column();
        unless(column >= 1 && column <= line.length() + 1, "no such column: " + problem);
        unless(!problem.message().isBlank() && !problem.hint().isBlank(), "says nothing: " + problem);
        unless(!problem.message().contains("fault of kitepress"), "our fault: " + problem);
    }
}
