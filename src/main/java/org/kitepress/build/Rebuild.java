package org.kitepress.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.Memory;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.DocumentEntry;
import org.kitepress.model.Imprint;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Trace;
import org.kitepress.model.data.Trait;
import org.kitepress.read.SiteLook;
import org.kitepress.render.Website;
import org.kitepress.render.search.Entry;
import org.kitepress.source.SourceFile;

/**
 * One run, and what it takes over from the one before. A text that was written shows on its own page and in the search index; as
 * long as nothing else has changed that any page shows, the other files stand as they are. What else there is to change is the
 * setting: the program, the day, the wishes, and of each file how it looks, or of a text what other pages see of it.
 */
final class Rebuild {

    private final SiteLook look;
    private final String wishes;
    private final Optional<BuildEntry> last;
    /** Whether the setting is that of the run before. */
    private boolean stands;

    private String setting = "";
    private String pressed = "";
    private Result<Content> content;
    private Optional<Made> made = Optional.empty();
    private final Map<String, List<Problem>> problems = new ConcurrentHashMap<>();
    private final Map<String, Entry> found = new ConcurrentHashMap<>();

    /** @param wishes the program, and what it was asked for, in a word @param last empty if nobody knows */
    Rebuild(SiteLook look, String wishes, Optional<BuildEntry> last) {
        this.look = look;
        this.wishes = wishes;
        this.last = last;
    }

    /** A run that takes over nothing. */
    static Rebuild ofNothing(SiteLook look) {
        return new Rebuild(look, "", Optional.empty());
    }

    SiteLook look() {
        return look;
    }

    /** @param parse understands the files, where some may be known by their paths */
    Result<Content> content(
            List<SourceFile> files, Function<Function<String, Optional<DocumentEntry>>, Result<Content>> parse) {
        content = parse.apply(path -> last.map(entry -> entry.documents().get(path)));
        setting = setting(files, content.value().documents());
        stands = last.filter(entry -> entry.setting().equals(setting)).isPresent();
        if (last.isPresent() && !stands) {
            content = parse.apply(path -> Optional.empty());
        }
        return content;
    }

    private String setting(List<SourceFile> files, List<Document> documents) {
        Map<String, Imprint> imprints = documents.stream().collect(Collectors.toMap(Document::path, Document::imprint));
        Fingerprint all = Fingerprint.begin().add(wishes);
        for (SourceFile file : files) {
            Imprint imprint = imprints.get(file.path());
            all.add(file.path()).add(imprint == null ? file.look() : imprint.surface());
        }
        return all.digits();
    }

    /** Whether nobody knows a page as it is now. */
    boolean isStrange(Page page) {
        Imprint now = page.document().imprint();
        return !stands
                || Optional.ofNullable(
                                last.get().documents().get(page.document().path()))
                        .filter(known -> known.imprint().content().equals(now.content()))
                        .isEmpty();
    }

    Set<Page> strange(Site site) {
        return site.pages().stream().filter(this::isStrange).collect(Collectors.toSet());
    }

    /** What the rules say of pages. */
    Memory<List<Problem>> problems(Site site) {
        Set<String> strange = paths(strange(site));
        return new Memory<>(
                path -> strange.contains(path)
                        ? Optional.empty()
                        : Optional.of(last.get().problems().getOrDefault(path, List.of())),
                problems::put);
    }

    /** How pages are found. */
    Memory<Entry> found(Site site) {
        Set<String> strange = paths(strange(site));
        return new Memory<>(
                path -> strange.contains(path)
                        ? Optional.empty()
                        : Optional.ofNullable(last.get().found().get(path)),
                found::put);
    }

    private static Set<String> paths(Set<Page> pages) {
        return pages.stream().map(page -> page.document().path()).collect(Collectors.toSet());
    }

    /** Whether the other files stand as they are. @param sheets that pages name */
    boolean stands(List<Trace> sheets) {
        Fingerprint all = Fingerprint.begin();
        for (Trace sheet : sheets) {
            all.add(sheet.path()).add(sheet.size()).add(sheet.head());
        }
        pressed = all.digits();
        return stands && last.get().pressed().equals(pressed);
    }

    /** The pictures of titles that stand as they are. */
    List<Trace> cards() {
        return last.orElseThrow().cards();
    }

    /** The paths of all files of the website as it stands. */
    List<String> files() {
        return last.orElseThrow().files();
    }

    /** A website of which only some files were made again. */
    Website whole(Website again) {
        BuildEntry before = last.orElseThrow();
        Set<String> files = new LinkedHashSet<>(before.files());
        files.removeIf(file -> before.indexes().stream().anyMatch(file::startsWith));
        files.addAll(again.files());
        return new Website(List.copyOf(files), again.indexes(), again.hosting());
    }

    /** Ends well. @param drawn the pictures of titles */
    void end(Site site, List<Trace> drawn, Website website) {
        this.made = Optional.of(new Made(site, drawn, website));
    }

    private record Made(Site site, List<Trace> cards, Website website) {}

    String wishes() {
        return wishes;
    }

    /** What is to be known of this run by the next, if a website was made. @param output the state of the folder in which it stands */
    Optional<BuildEntry> entry(String output) {
        return made.map(all -> entry(all, output));
    }

    private BuildEntry entry(Made made, String output) {
        Map<String, List<Problem>> told = new HashMap<>();
        content.problems()
                .forEach(problem -> told.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                        .add(problem));
        Set<String> open = paths(Set.copyOf(made.site().pages()));
        Map<String, DocumentEntry> documents = new HashMap<>();
        for (Document document : content.value().documents()) {
            boolean pageless = document.schema().has(Trait.PAGELESS);
            List<Problem> said = told.getOrDefault(document.path(), List.of());
            if ((pageless || open.contains(document.path())) && isOfNoConsent(document.path(), said)) {
                documents.put(
                        document.path(),
                        new DocumentEntry(document.schema().name(), document.fields(), document.imprint(), said));
            }
        }
        problems.values().removeIf(List::isEmpty);
        return new BuildEntry(
                setting,
                pressed,
                output,
                documents,
                problems,
                found,
                made.cards(),
                made.website().files(),
                made.website().indexes());
    }

    private boolean isOfNoConsent(String path, List<Problem> said) {
        return Stream.concat(said.stream(), problems.getOrDefault(path, List.of()).stream())
                .noneMatch(problem -> problem.code().isOfConsent());
    }
}
