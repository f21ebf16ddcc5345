package org.kitepress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;
import org.kitepress.diag.Nearest;
import org.kitepress.diag.Problem;
import org.kitepress.model.text.Inline;
import org.kitepress.source.Place;

/** Reads {@code [@handbook, page 3; @letter]}, as Pandoc writes citations, and looks each source up. */
final class CitationReader {

    private static final Pattern CITATION = Pattern.compile("\\[\\s*(@[^\\[\\]]+)]");
    private static final Pattern CITE = Pattern.compile(
            "\\s*@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}])?)\\s*(?:,(.*))?", Pattern.DOTALL);

    private final List<String> sources;
    private final List<Problem> problems;

    /** @param sources the ids of the page's sources, in their order */
    CitationReader(List<String> sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Whether it is worth a look: brackets may be nested by the hundred, and a citation never holds others. */
    static boolean mayBe(String bracketed) {
        return bracketed.indexOf('@') > 0 && bracketed.indexOf('[', 1) < 0;
    }

    /** The citation that stands between brackets; empty if they hold something else. One of an unknown source is reported. */
    Optional<Inline> read(String bracketed, Place place) {
        Matcher citation = CITATION.matcher(bracketed);
        if (!citation.matches()) {
            return Optional.empty();
        }
        List<Inline.Cite> cites = new ArrayList<>();
        for (String part : citation.group(1).split(";")) {
            Matcher cite = CITE.matcher(part);
            if (!cite.matches()) {
                return Optional.empty();
            }
            number(cite.group(1), place)
                    .ifPresent(number -> cites.add(new Inline.Cite(number, locator(cite.group(2)))));
        }
        return Optional.of(new Inline.Citation(cites, place));
    }

    private Optional<Integer> number(String id, Place place) {
        int index = sources.indexOf(id);
        if (index < 0) {
            problems.add(new Problem(
                    Code.SOURCE_UNKNOWN,
                    "there is no source `" + id + "`",
                    sources.isEmpty()
                            ? "list it under `sources` in the front matter; if no source is meant, write `\\[@" + id
                                    + "]`"
                            : Nearest.hint(id, sources),
                    place));
            return Optional.empty();
        }
        return Optional.of(index + 1);
    }

    private static String locator(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
