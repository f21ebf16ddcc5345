package org.kitepress.check.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.model.Site;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.output.Origin;

/**
 * What the pages name was made, what they fetch comes from this site, and they keep what is promised of every page: each page is
 * read once, as it passes.
 */
public final class PageCheck {

    private final Site site;
    private final ReferenceCheck references;
    private final PromiseCheck promises;
    private final TextPromises texts;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    public PageCheck(Site site) {
        this.site = site;
        this.references = new ReferenceCheck(site);
        this.promises = new PromiseCheck(site);
        this.texts = new TextPromises(site);
    }

    /**
     * What is kept of a page.
     *
     * @param names what it names on this site
     * @param fetches what it fetches from outside
     */
    private record Reading(List<String> names, List<String> fetches, Optional<Origin> origin, List<Breach> breaches) {}

    /** Reads a page, and no other file. Several may be read at once. */
    public void look(Artifact made) {
        if (made.path().endsWith(".html")) {
            Set<String> names = new HashSet<>();
            List<String> fetches = new ArrayList<>();
            PageVisitor outside = tag -> {
                references.look(tag, names);
                fetches.addAll(TagFetches.outside(tag));
            };
            List<Breach> breaches = breaches(made, outside);
            readings.put(made.path(), new Reading(List.copyOf(names), List.copyOf(fetches), made.origin(), breaches));
        }
    }

    /** A page that passed before, and of which there was nothing to say. */
    public void again(String path, List<String> names) {
        if (path.endsWith(".html")) {
            readings.put(path, new Reading(names, List.of(), Optional.empty(), List.of()));
        }
    }

    /** What a file names on this site; nothing if it is no page, and empty if there is more to say of it. */
    public Optional<List<String>> names(String path) {
        Reading reading = readings.get(path);
        if (reading == null) {
            return Optional.of(List.of());
        }
        return reading.fetches().isEmpty() && reading.breaches().isEmpty()
                ? Optional.of(reading.names())
                : Optional.empty();
    }

    /** What no template made is held to no promise: a page that leads on to another one, or one that could not be made. */
    private List<Breach> breaches(Artifact made, PageVisitor outside) {
        if (made.origin().isEmpty()) {
            TagReader.read(made.bytes(), outside);
            return List.of();
        }
        PromiseReader reader = promises.reader(made.origin().get(), outside);
        TagReader.read(made.bytes(), reader);
        return Stream.concat(reader.breaches().stream(), texts.breaches(made).stream())
                .toList();
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
                reading.origin().ifPresent(origin -> promises.keep(path, origin, reading.breaches()));
            }
        }
        problems.addAll(OutsideCheck.problems(site, fetches));
        problems.addAll(promises.problems());
        return problems;
    }
}
