package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kitepress.diag.Problem;
import org.kitepress.model.Artifact;
import org.kitepress.model.Site;

/** What the pages name was made, and what they fetch comes from this site: each page is read once, as it passes. */
public final class PageCheck {

    private final Site site;
    private final ReferenceCheck references;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    public PageCheck(Site site) {
        this.site = site;
        this.references = new ReferenceCheck(site);
    }

    /** What is kept of a page. @param names what it names on this site @param fetches what it fetches from outside */
    private record Reading(List<String> names, List<String> fetches) {}

    /** Reads a page, and no other file. Several may be read at once. */
    public void look(Artifact made) {
        if (made.path().endsWith(".html")) {
            Set<String> names = new HashSet<>();
            List<String> fetches = new ArrayList<>();
            TagReader.read(made.bytes(), tag -> {
                references.look(tag, names);
                fetches.addAll(TagFetches.outside(tag));
            });
            readings.put(made.path(), new Reading(List.copyOf(names), List.copyOf(fetches)));
        }
    }

    /** @param paths of all that was made, in the order of the site */
    public List<Problem> problems(List<String> paths) {
        Set<String> made = new HashSet<>(paths);
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> fetches = new LinkedHashMap<>();
        for (String path : paths) {
            Reading reading = readings.get(path);
            if (reading != null) {
                references.problems(path, reading.names(), made, problems);
                fetches.put(path, reading.fetches());
            }
        }
        problems.addAll(OutsideCheck.problems(site, fetches));
        return problems;
    }
}
