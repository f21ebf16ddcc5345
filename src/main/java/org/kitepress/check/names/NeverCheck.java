package org.kitepress.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.model.Edition;
import org.kitepress.model.ForbiddenName;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.consent.Channel;
import org.kitepress.model.output.Artifact;
import org.kitepress.model.text.Explanations;
import org.kitepress.model.text.PlainText;
import org.kitepress.model.text.Text;
import org.kitepress.source.Place;
import org.kitepress.source.Sources;

/** No file that was made names anybody who must never be named. */
public final class NeverCheck {

    private static final String HINT =
            "take it out of the text, the title, an alias, a resource, or the name of a file or picture";

    private final Names names;
    private final Discretion discretion;
    private final Site site;
    private final Sources sources;
    private final String folder;
    private final Predicate<Page> strange;
    private final Set<String> withheld;
    private final SortedMap<String, SortedSet<Integer>> found = new ConcurrentSkipListMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param folder where the files will stand, for the places of problems: {@code site/} */
    public NeverCheck(List<ForbiddenName> never, Site site, Sources sources, String folder) {
        this(never, site, sources, folder, page -> true);
    }

    /** @param strange which pages were not read before, for a site whose other pages hold none of the names */
    public NeverCheck(List<ForbiddenName> never, Site site, Sources sources, String folder, Predicate<Page> strange) {
        this.strange = strange;
        this.names = Names.of(never);
        this.discretion = Discretion.of(never);
        this.site = site;
        this.sources = sources;
        this.folder = folder;
        this.withheld = site.takenDown().stream()
                .map(gone -> gone.address().file())
                .filter(path -> !discretion.allows(path))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a file may be made at all: the page of a story that was taken down may not if its very address is such a name, as
     * nothing may stand in the way of a withdrawal.
     */
    public boolean allows(String path) {
        return !withheld.contains(path);
    }

    /** Reads a file in every way in which it may be read; several at once, if need be. */
    public void look(Artifact made) {
        if (!names.isEmpty()) {
            SortedSet<Integer> lines = in(made);
            if (!lines.isEmpty()) {
                found.put(made.path(), lines);
            }
        }
    }

    /** What was met in all that was looked at. */
    public List<Problem> problems() {
        SortedMap<Integer, List<String>> files = new TreeMap<>();
        found.forEach((path, lines) -> lines.forEach(
                line -> files.computeIfAbsent(line, l -> new ArrayList<>()).add(path)));
        if (!files.isEmpty()) {
            SortedMap<Integer, List<Place>> written = new Manuscripts(names, site, sources).places();
            files.forEach((line, paths) -> tell(line, paths, written.getOrDefault(line, List.of())));
        }
        return problems;
    }

    private SortedSet<Integer> in(Artifact artifact) {
        SortedSet<Integer> found = new TreeSet<>();
        MadeText.readings(artifact).forEach(text -> found.addAll(names.in(Spelling.of(text))));
        if (artifact.path().endsWith(".pdf")) {
            articles(artifact).forEach(text -> found.addAll(names.in(Spelling.of(text))));
        } else if (artifact.path().matches("(?:[^/]+/)?search/index\\.txt")) {
            indexed(artifact).forEach(text -> found.addAll(names.in(Spelling.of(text))));
        }
        return found;
    }

    /** On paper the foot of a page may stand in the midst of a name; in the articles it does not. */
    private List<String> articles(Artifact sheet) {
        List<String> texts = new ArrayList<>();
        for (Edition edition : site.editions()) {
            if (("/" + sheet.path()).contains("/" + edition.slug() + "/")) {
                texts.add(words(edition.page(), Channel.PRINT));
                edition.contents().forEach(page -> texts.add(words(page, Channel.PRINT)));
            }
        }
        return texts;
    }

    /** In the index, words stand alone and without their endings. */
    private List<String> indexed(Artifact index) {
        return site.pages().stream()
                .filter(strange)
                .filter(page -> page.isOpen(Channel.WEB) && page.isOpen(Channel.SEARCH))
                .filter(page -> index.path().startsWith(home(page) + "search/"))
                .map(page -> words(page, Channel.SEARCH))
                .toList();
    }

    private String home(Page page) {
        return site.settings().home(page.language()).path().substring(1);
    }

    private String words(Page page, Channel channel) {
        Text text = site.text(page, channel);
        StringBuilder words = new StringBuilder(PlainText.ofBlocks(text.blocks()));
        Explanations.of(text)
                .forEach(one ->
                        words.append('\n').append(one.term()).append(": ").append(one.means()));
        return words.toString();
    }

    /** @param written the places in the manuscripts, if the name stands there as it is */
    private void tell(int line, List<String> made, List<Place> written) {
        String shown = made.stream().filter(discretion::allows).findFirst().orElse(made.get(0));
        String more =
                made.size() == 1 ? "" : " and " + (made.size() - 1) + " more " + (made.size() == 2 ? "file" : "files");
        String message = "the name on line " + line + " of your list would be published in " + named(shown) + more;
        List<Place> places = written.isEmpty() ? List.of(new Place(folder + shown, 1, 1)) : written;
        places.forEach(place -> problems.add(discretion.of(new Problem(Code.NAME_FORBIDDEN, message, HINT, place))));
    }

    private String named(String path) {
        String clean = discretion.clean(path);
        if (clean.equals(path)) {
            return "`" + clean + "`";
        }
        return clean.isEmpty() ? "the name of a file" : "the name of a file below `" + clean + "/`";
    }
}
