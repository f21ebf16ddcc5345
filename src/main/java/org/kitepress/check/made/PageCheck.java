package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;

/** What the pages name was made, and what they fetch comes from this site: each page is read once, and several side by side. */
public final class PageCheck {

    private PageCheck() {}

    public static List<Problem> problems(Site site, List<Artifact> made) {
        ReferenceCheck references = new ReferenceCheck(site, made);
        List<Reading> readings = made.parallelStream()
                .filter(artifact -> artifact.path().endsWith(".html"))
                .map(page -> read(page, references))
                .toList();
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> fetches = new LinkedHashMap<>();
        for (Reading reading : readings) {
            problems.addAll(reading.broken());
            fetches.put(reading.path(), reading.fetches());
        }
        problems.addAll(OutsideCheck.problems(site, fetches));
        return problems;
    }

    /** @param fetches what it fetches from outside */
    private record Reading(String path, List<Problem> broken, List<String> fetches) {}

    private static Reading read(Artifact page, ReferenceCheck references) {
        List<Problem> broken = new ArrayList<>();
        List<String> fetches = new ArrayList<>();
        TagReader.read(page.bytes(), tag -> {
            references.look(page, tag, broken);
            fetches.addAll(TagFetches.outside(tag));
        });
        return new Reading(page.path(), List.copyOf(broken), List.copyOf(fetches));
    }
}
