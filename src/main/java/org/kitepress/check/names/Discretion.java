package org.kitepress.check.names;

import java.util.List;
import java.util.SortedSet;
import org.kitepress.diag.Problem;
import org.kitepress.model.ForbiddenName;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Keeps the names that must never be published out of what is said about them, too: a log is soon public. */
public final class Discretion {

    private static final String NOWHERE = "content";

    private final Names names;

    private Discretion(Names names) {
        this.names = names;
    }

    public static Discretion of(List<ForbiddenName> names) {
        return new Discretion(Names.of(names));
    }

    /** The same problem, without a message, hint or path that repeats a name. */
    public Problem of(Problem problem) {
        return names.isEmpty()
                ? problem
                : new Problem(problem.code(), without(problem.message()), without(problem.hint()), of(problem.place()));
    }

    private String without(String words) {
        SortedSet<Integer> found = names.in(Spelling.ofSource(words));
        return found.isEmpty() ? words : "this would repeat the name on line " + found.first() + " of your list";
    }

    private Place of(Place place) {
        String path = of(place.file());
        return path.equals(place.file()) ? place : new Place(path, 1, 1);
    }

    /** The path, or a folder above it that names nobody. */
    public String of(String path) {
        String clean = clean(path);
        return clean.isEmpty() ? NOWHERE : clean;
    }

    /** Whether a path may be told. */
    public boolean allows(String path) {
        return clean(path).equals(path);
    }

    /** The path, or as much of its beginning as names nobody; may be empty. */
    String clean(String path) {
        String clean = path;
        while (!names.in(Spelling.ofSource(clean)).isEmpty()
                || !names.in(Spelling.of(Markup.decoded(clean))).isEmpty()) {
            clean = clean.substring(0, Math.max(0, clean.lastIndexOf('/')));
        }
        return clean;
    }

    /** The same files, without a line that names somebody. */
    public Sources of(Sources sources) {
        return names.isEmpty()
                ? sources
                : sources.hiding(lines -> !names.in(Spelling.ofSource(lines)).isEmpty());
    }
}
