package org.kitepress.cli.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** The lines of files that may be shown again beside their problems. */
public final class ShownLines {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "svg", "webp", "gif", "heic", "heif", "avif", "jxl", "tif", "tiff", "bmp");

    /** What no text begins with: the sign that stands for bytes that are none. */
    private static final String NO_TEXT = "\uFFFD";

    /** As much of a line as is looked at: it may be a mebibyte long, and stand beside many problems. */
    private static final int HEAD = 1000;

    private final Sources sources;
    private final Set<String> named;
    private final boolean anywhere;

    /** Where a forbidden name got into a made file, nobody knows the line that it came from. */
    private ShownLines(Sources sources, Set<String> named) {
        this.sources = sources;
        this.named = named;
        this.anywhere = named.stream().anyMatch(Repository::isMade);
    }

    /** A name that must not be repeated may stand on any line of the file it was met in, so none of them is shown. */
    public static ShownLines of(Outcome outcome) {
        return new ShownLines(
                outcome.sources(),
                outcome.report().problems().stream()
                        .filter(problem -> problem.code() == Code.NAME_FORBIDDEN)
                        .map(problem -> problem.place().file())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The line that a problem stands in; empty if there is none, if it says nothing, or if it must not be repeated. */
    Optional<String> line(Problem problem) {
        return isSilent(problem.place())
                ? Optional.empty()
                : sources.line(problem.place()).filter(ShownLines::saysSomething);
    }

    private boolean isSilent(Place place) {
        String file = place.file();
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return anywhere || named.contains(file) || PICTURES.contains(extension);
    }

    private static boolean saysSomething(String line) {
        String head = line.substring(0, Math.min(line.length(), HEAD));
        return !head.isBlank() && !line.equals("---") && !line.startsWith(NO_TEXT);
    }
}
