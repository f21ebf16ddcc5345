package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.Memory;
import org.kitepress.memo.Packing;
import org.kitepress.memo.Shelf;
import org.kitepress.model.Content;
import org.kitepress.model.Document;
import org.kitepress.model.DocumentEntry;
import org.kitepress.model.Imprint;
import org.kitepress.model.Page;
import org.kitepress.model.Site;
import org.kitepress.model.Trace;
import org.kitepress.read.OutputLook;
import org.kitepress.read.SiteLook;
import org.kitepress.render.Website;
import org.kitepress.source.SourceFile;
import org.kitepress.write.Staging;

/**
 * One run, and what it takes over from the one before. A text that was written shows on its own page and in the search index; as
 * long as nothing else has changed that any page shows, the other files stand as they are. What else there is to change is the
 * setting: the program, the day, the wishes, and of each file how it looks, or of a text what other pages see of it.
 */
final class Rebuild {

    /** In bytes, for how it is found and what its fields say. */
    private static final int ROOM_FOR_A_PAGE = 2_000;

    private static final Result<Content> NOTHING =
            new Result<>(new Content(List.of(), List.of(), List.of()), List.of());

    private final SiteLook look;
    private final OutputLook output;
    private final String stamp;
    private final String wishes;
    private final Optional<BuildEntry> last;

    private final Map<String, Imprint> known = new ConcurrentHashMap<>();
    private final Map<String, List<Problem>> problems = new ConcurrentHashMap<>();
    private final Set<String> strange = new HashSet<>();
    private Result<Content> content = NOTHING;
    private String setting = "";
    private String pressed = "";
    /** Whether the setting is that of the run before. */
    private boolean stands;

    private FoundMemory found;
    private Optional<Made> made = Optional.empty();

    private record Made(
            DocumentsToKeep documents, List<Trace> cards, Website website, Optional<Staging.Mended> mended) {}

    /**
     * @param output as it looks when the run begins
     * @param stamp what {@link Staging#stamp} said before that
     * @param wishes the program, and what it is asked for, in a word
     * @param last what is remembered of the website in that output; empty if nobody knows
     */
    Rebuild(SiteLook look, OutputLook output, String stamp, String wishes, Optional<BuildEntry> last) {
        this.look = look;
        this.output = output;
        this.stamp = stamp;
        this.wishes = wishes;
        this.last = last;
    }

    /** A run that takes over nothing. */
    static Rebuild ofNothing(Path folder) throws IOException {
        return new Rebuild(SiteLook.at(folder), OutputLook.NONE, "", "", Optional.empty());
    }

    SiteLook look() {
        return look;
    }

    String wishes() {
        return wishes;
    }

    /** @param parse understands the files, where some may be known by their paths */
    Result<Content> content(
            List<SourceFile> files, Function<Function<String, Optional<DocumentEntry>>, Result<Content>> parse) {
        content = parse.apply(this::known);
        setting = setting(files, content.value().documents());
        stands = last.filter(entry -> entry.setting().equals(setting)).isPresent();
        if (last.isPresent() && !stands) {
            content = parse.apply(path -> Optional.empty());
        }
        for (Document document : content.value().documents()) {
            Imprint before = known.get(document.path());
            if (!stands
                    || before == null
                    || !before.content().equals(document.imprint().content())) {
                strange.add(document.path());
            }
        }
        found = new FoundMemory(last.filter(entry -> stands), strange, output);
        return content;
    }

    private Optional<DocumentEntry> known(String path) {
        Optional<DocumentEntry> entry = last.flatMap(all -> all.documents().get(path, new DocumentCodec(path)::unpack));
        entry.ifPresent(one -> known.put(path, one.imprint()));
        return entry;
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

    /** What writers wrote, until the run has ended. */
    List<Document> documents() {
        return content.value().documents();
    }

    /** Whether nobody knows a page as it is now. */
    boolean isStrange(Page page) {
        return strange.contains(page.document().path());
    }

    Set<Page> strange(Site site) {
        return site.pages().stream().filter(this::isStrange).collect(Collectors.toSet());
    }

    /** What the rules say of pages. */
    Memory<List<Problem>> problems() {
        return new Memory<>(
                path -> strange.contains(path)
                        ? Optional.empty()
                        : Optional.of(last.get().problems().getOrDefault(path, List.of())),
                problems::put);
    }

    FoundMemory found() {
        return found;
    }

    /** Whether the other files stand as they are. @param sheets that pages name @param stamp of the output now that it is locked */
    boolean stands(List<Trace> sheets, String stamp) {
        Fingerprint all = Fingerprint.begin();
        sheets.forEach(sheet -> all.add(sheet.path()).add(sheet.size()).add(sheet.head()));
        pressed = all.digits();
        return stands && this.stamp.equals(stamp) && last.get().pressed().equals(pressed);
    }

    /** The pictures of titles that stand as they are. */
    List<Trace> cards() {
        return last.orElseThrow().cards();
    }

    /** The paths of files that stand and are to stand no more. */
    Set<String> gone() {
        return found.left();
    }

    /** A website of which only some files were made again. */
    Website whole(Website again) {
        Set<String> files = new LinkedHashSet<>(last.orElseThrow().files());
        files.removeAll(gone());
        files.addAll(again.files());
        return new Website(List.copyOf(files), again.hosting());
    }

    /** Ends well. @param cards the pictures of titles @param mended what was done, if the other files were left as they stand */
    void end(Site site, List<Trace> cards, Website website, Optional<Staging.Mended> mended) {
        this.made = Optional.of(new Made(new DocumentsToKeep(site, content, problems), cards, website, mended));
        // the texts of a large site take more room than all that is kept of it
        this.content = NOTHING;
    }

    /** How the output looks after the run. @param folder of it */
    OutputLook output(Path folder) throws IOException {
        if (made.isEmpty() || made.get().mended().isEmpty()) {
            return OutputLook.at(folder);
        }
        Staging.Mended mended = made.get().mended().get();
        return output.after(mended.gone(), mended.written());
    }

    /** What is to be known of this run by the next, if a website was made. @param output how it looks with the website in it */
    Optional<Packing> entry(OutputLook output) {
        return made.map(all -> entry(all, output));
    }

    private Packing entry(Made made, OutputLook output) {
        Optional<BuildEntry> same = last.filter(entry -> stands);
        problems.values().removeIf(List::isEmpty);
        BuildEntry entry = new BuildEntry(
                setting,
                pressed,
                output.digits(),
                same.map(BuildEntry::documents).orElseGet(Shelf::empty),
                problems,
                same.map(BuildEntry::found).orElseGet(Shelf::empty),
                made.cards(),
                made.website().files(),
                found.indexes());
        Map<String, Optional<Supplier<Packing>>> documents = made.documents()
                .packed(document -> same.isEmpty() || !document.imprint().equals(known.get(document.path())));
        return entry.pack(
                documents, found.changes(), ROOM_FOR_A_PAGE * made.documents().count());
    }
}
