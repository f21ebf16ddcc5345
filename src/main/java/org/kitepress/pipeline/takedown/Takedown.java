package org.kitepress.pipeline.takedown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Memory;
import org.kitepress.model.Page;
import org.kitepress.model.Pictures;
import org.kitepress.model.consent.BuildDay;
import org.kitepress.model.data.Trait;
import org.kitepress.model.document.Document;
import org.kitepress.parse.withdrawal.Withdrawal;
import org.kitepress.picture.PictureMaker;
import org.kitepress.pipeline.job.Departure;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.source.SourceFile;
import org.kitepress.write.OutputCleaner;
import org.kitepress.write.OutputWriter;
import org.kitepress.write.PictureStore;
import org.kitepress.write.SourceArchive;
import org.kitepress.write.Staging;

/**
 * Takes out of a website that stands what may not be shown any more, whatever else is wrong with the site. It is made again from
 * what it was made from, without those texts, so that nothing new is published; if that cannot be done, every file goes that tells of
 * them.
 */
public final class Takedown {

    private final SiteToday today;
    private final Job job;
    private final Path output;
    private final SourceArchive archive;
    private final Remake remake;
    /** Empty if nobody knows what the website was made from, or none stands there. */
    private final Optional<Snapshot> before;

    private Takedown(SiteToday today, Path output, SourceArchive archive, Remake remake) throws IOException {
        this.today = today;
        this.job = today.job();
        this.output = output;
        this.archive = archive;
        this.remake = remake;
        this.before = Staging.stamp(output).isEmpty() ? Optional.empty() : Snapshot.recall(archive);
    }

    public static Takedown of(SiteToday today, Path output, Remake remake) throws IOException {
        return new Takedown(today, output, SourceArchive.of(output), remake);
    }

    /** Whether the machine's clock says less than when the website was made. */
    public List<Problem> clock() {
        return before.map(
                        made -> ClockCheck.ofBuild(made.day().clock(), job.day().clock()))
                .orElse(List.of());
    }

    /** The same outcome, and what went with it. */
    public Outcome after(Outcome outcome) throws IOException {
        if (!outcome.report().hasErrors()) {
            List<Departure> gone = new ArrayList<>(owned(departures(false)));
            before.map(snapshot -> LostAddresses.of(snapshot.shown(), today)).ifPresent(gone::addAll);
            Map<String, Hash> contents = today.contents();
            Snapshot.of(today).keep(archive, path -> Optional.ofNullable(contents.get(path)));
            return outcome.without(gone, OutputWriter.Change.NONE);
        }
        List<Departure> gone = before.isPresent() ? departures(false) : closed();
        return gone.isEmpty() ? outcome : outcome.without(gone, takeOut(gone));
    }

    /** What stands there because somebody agreed to it, and may not be shown any more. A preview may hold what is not to be shown yet. */
    List<Departure> due() throws IOException {
        return before.isPresent() ? owned(departures(before.get().drafts())) : closed();
    }

    private List<Departure> departures(boolean preview) {
        return before.map(snapshot -> new Departures(today, snapshot.day().today(), preview).of(snapshot.shown()))
                .orElse(List.of());
    }

    private List<Departure> owned(List<Departure> gone) {
        Set<String> owned = before.stream()
                .flatMap(snapshot -> snapshot.shown().stream())
                .filter(ShownPage::consented)
                .map(ShownPage::path)
                .collect(Collectors.toSet());
        today.documents().stream().filter(Takedown::isOwned).map(Document::path).forEach(owned::add);
        return gone.stream()
                .filter(departure -> owned.contains(departure.path()))
                .toList();
    }

    private static boolean isOwned(Document document) {
        return document.schema().has(Trait.CONSENT)
                || document.closed()
                || document.fields().group("consent").isPresent();
    }

    /** @param gone what {@link #due} said, or more */
    OutputWriter.Change takeOut(List<Departure> gone) throws IOException {
        Set<String> paths = gone.stream().map(Departure::path).collect(Collectors.toSet());
        if (before.isEmpty() || !archive.isWhole()) {
            return sweep(
                    today.files().stream()
                            .filter(file -> paths.contains(file.path()))
                            .map(Takedown::text)
                            .toList(),
                    List.of());
        }
        Snapshot left = before.get().without(paths);
        Optional<OutputWriter.Change> made = again(left);
        if (made.isPresent()) {
            left.keep(archive, path -> Optional.empty());
            return made.get();
        }
        List<String> texts =
                paths.stream().flatMap(path -> before.get().text(path).stream()).toList();
        List<String> addresses = before.get().shown().stream()
                .filter(page -> paths.contains(page.path()))
                .flatMap(page -> page.addresses().stream())
                .toList();
        return sweep(texts, addresses);
    }

    private OutputWriter.Change sweep(List<String> texts, List<String> addresses) throws IOException {
        OutputWriter.Change change = Sweep.through(output).away(texts, addresses, today.site());
        OutputCleaner.forgetTexts(output);
        return change;
    }

    /** Empty if it cannot be made: the program or the list of names may be another than then. */
    private Optional<OutputWriter.Change> again(Snapshot snapshot) throws IOException {
        Job then = new Job(
                job.folder(),
                new BuildDay(snapshot.day().today(), job.day().last()),
                snapshot.drafts(),
                Severity.ERROR,
                job.never(),
                job.programs());
        Set<String> tombstones = snapshot.files().stream()
                .filter(Tombstone::isOne)
                .map(SourceFile::path)
                .collect(Collectors.toSet());
        ProblemCollector notebook = new ProblemCollector(Severity.ERROR, then, tombstones);
        PictureStore store = PictureStore.of(job.folder());
        Pictures pictures = PictureMaker.make(today.files(), job.programs(), new Memory<>(store::recall, store::keep))
                .value();
        List<SourceFile> sources = notebook.open(new Result<>(snapshot.files(), List.of()));
        Outcome outcome = remake.make(then, output, notebook, sources, snapshot.pictures(pictures));
        return outcome.report().hasErrors()
                ? Optional.empty()
                : Optional.of(new OutputWriter.Change(outcome.written(), outcome.removed()));
    }

    /** Where nobody knows what was shown: what is closed today, as far as something in the website tells of it. */
    private List<Departure> closed() throws IOException {
        if (Staging.stamp(output).isEmpty()) {
            return List.of();
        }
        Set<String> open = today.site().pages().stream()
                .map(Page::document)
                .filter(document -> !document.closed())
                .map(Document::path)
                .collect(Collectors.toSet());
        Set<String> understood = today.documents().stream().map(Document::path).collect(Collectors.toSet());
        Set<String> owned = today.documents().stream()
                .filter(Takedown::isOwned)
                .map(Document::path)
                .collect(Collectors.toSet());
        List<SourceFile> closed = today.files().stream()
                .filter(file ->
                        file.path().startsWith("content/") && file.extension().equals("md"))
                .filter(file -> !open.contains(file.path()))
                .filter(file -> owned.contains(file.path()) || !understood.contains(file.path()) && isOwned(file))
                .toList();
        Sweep sweep = Sweep.through(output);
        List<Departure> told = new ArrayList<>();
        Set<String> telling = sweep.telling(closed.stream().map(Takedown::text).toList(), List.of());
        for (SourceFile file : telling.isEmpty() ? List.<SourceFile>of() : closed) {
            if (!sweep.within(telling).telling(List.of(text(file)), List.of()).isEmpty()) {
                told.add(new Departure(file.path(), "closed"));
            }
        }
        return told;
    }

    private boolean isOwned(SourceFile file) {
        String text = text(file);
        return text.contains("consent") || words(today.documents()).isNamedIn(text);
    }

    /** Those for a no, as all pages share them. */
    static Withdrawal words(List<Document> documents) {
        return Withdrawal.of(documents.stream()
                .map(Document::schema)
                .filter(type -> type.field("consent").isPresent())
                .limit(1)
                .toList());
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
