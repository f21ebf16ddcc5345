package org.kitepress.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.kitepress.model.Site;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** Where names stand in the files that writers wrote and that are published today. */
final class Manuscripts {

    private static final String SETTINGS = "site.yaml";

    private final Names names;
    private final Site site;
    private final Sources sources;

    Manuscripts(Names names, Site site, Sources sources) {
        this.names = names;
        this.site = site;
        this.sources = sources;
    }

    /** The places of each name by its line in the list; in the path of a file counts as in its first line. */
    SortedMap<Integer, List<Place>> places() {
        SortedMap<Integer, List<Place>> places = new TreeMap<>();
        file(SETTINGS, places);
        site.pages().forEach(page -> file(page.document().path(), places));
        site.glossaries().forEach(glossary -> glossary.files().forEach(path -> file(path, places)));
        site.data().forEach(data -> file(data.path(), places));
        return places;
    }

    private void file(String path, SortedMap<Integer, List<Place>> places) {
        List<String> lines = sources.lines(path);
        names.in(Spelling.ofSource(path)).forEach(name -> add(places, name, new Place(path, 1, 1)));
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            in(lines, i).forEach(name -> add(places, name, new Place(path, number, 1)));
        }
    }

    /** In a line, or from it on into the next one. */
    private SortedSet<Integer> in(List<String> lines, int i) {
        if (i + 1 == lines.size()) {
            return in(lines.get(i));
        }
        SortedSet<Integer> found = in(lines.get(i) + "\n" + lines.get(i + 1));
        if (!found.isEmpty()) {
            found.removeAll(in(lines.get(i + 1)));
            found.addAll(in(lines.get(i)));
        }
        return found;
    }

    private SortedSet<Integer> in(String text) {
        return names.in(Spelling.ofSource(text));
    }

    private static void add(SortedMap<Integer, List<Place>> places, int name, Place place) {
        places.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
    }
}
