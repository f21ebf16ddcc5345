package org.kitepress.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Result;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Memory;
import org.kitepress.model.BuildDay;
import org.kitepress.model.Document;
import org.kitepress.model.Pictures;
import org.kitepress.model.Site;
import org.kitepress.model.data.Trait;
import org.kitepress.parse.Withdrawal;
import org.kitepress.picture.PictureMaker;
import org.kitepress.source.Place;
import org.kitepress.source.SourceFile;
import org.kitepress.write.OutputWriter;
import org.kitepress.write.PictureStore;
import org.kitepress.write.SourceArchive;
import org.kitepress.write.Staging;

/**
 * Takes out of a website that stands what may not be shown any more, whatever else is wrong with the site. It is made again from
 * what it was made from, without those texts, so that nothing new is published; if that cannot be done, every file goes that tells of
 * them.
 */
final class Takedown {

    /** Two machines may be in zones in which it is not the same day. */
    private static final int DAYS_BETWEEN_ZONES = 1;

    private final Job job;
    private final Path output;
    private final SourceArchive archive;
    private final List<Document> documents;
    private final List<SourceFile> files;
    private final Site site;
    private final Optional<Snapshot> before;

    private Takedown(
            Job job, Path output, Site site, List<Document> documents, List<SourceFile> files, SourceArchive archive)
            throws IOException {
        this.job = job;
        this.output = output;
        this.site = site;
        this.documents = documents;
        this.files = files;
        this.archive = archive;
        this.before = Staging.stamp(output).isEmpty() ? Optional.empty() : Snapshot.recall(archive);
    }

    /** @param site as it is to stand today, which may be in error */
    static Takedown of(Job job, Path output, Site site, List<Document> documents, List<SourceFile> files)
            throws IOException {
        return new Takedown(job, output, site, documents, files, SourceArchive.of(output));
    }

    /** Whether the machine's clock can be believed: by a clock that was set back, what has ended would stand. */
    List<Problem> clock() {
        return before
                .map(snapshot -> snapshot.day().clock())
                .filter(last -> last.isAfter(job.day().clock().plusDays(DAYS_BETWEEN_ZONES)))
                .map(last -> new Problem(
                        Code.CLOCK_BEHIND,
                        "the clock of this machine says that it is " + job.day().clock()
                                + ", and this site was built on " + last,
                        "set the clock; if it was wrong then and is right now, run `kitepress clean` first",
                        new Place("site.yaml", 1, 1)))
                .stream()
                .toList();
    }

    /** The same outcome, and what went with it. */
    Outcome after(Outcome outcome) throws IOException {
        List<Departure> gone = before.map(this::gone).orElse(List.of());
        if (!outcome.report().hasErrors()) {
            Snapshot.of(job, site, documents, files).keep(archive);
            return outcome.without(consented(gone), OutputWriter.Change.NONE);
        }
        if (before.isEmpty()) {
            return Staging.stamp(output).isEmpty() ? outcome : swept(outcome);
        }
        return gone.isEmpty() ? outcome : outcome.without(gone, out(before.get(), gone));
    }

    private List<Departure> gone(Snapshot snapshot) {
        return new Departures(job.day(), snapshot.day().today(), site, documents, files).of(snapshot.shown());
    }

    private List<Departure> consented(List<Departure> gone) {
        Set<String> owned = before.stream()
                .flatMap(snapshot -> snapshot.shown().stream())
                .filter(ShownPage::consented)
                .map(ShownPage::path)
                .collect(Collectors.toSet());
        return gone.stream()
                .filter(departure -> owned.contains(departure.path()))
                .toList();
    }

    private OutputWriter.Change out(Snapshot snapshot, List<Departure> gone) throws IOException {
        Set<String> paths = gone.stream().map(Departure::path).collect(Collectors.toSet());
        Snapshot left = snapshot.without(paths);
        Optional<OutputWriter.Change> made = again(left);
        if (made.isPresent()) {
            left.keep(archive);
            return made.get();
        }
        archive.forget();
        List<String> texts =
                paths.stream().flatMap(path -> snapshot.text(path).stream()).toList();
        List<String> addresses = snapshot.shown().stream()
                .filter(page -> paths.contains(page.path()))
                .flatMap(page -> page.addresses().stream())
                .toList();
        return Sweep.of(output, texts, addresses);
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
        Notebook notebook = new Notebook(Severity.ERROR, then, tombstones);
        PictureStore store = PictureStore.of(job.folder());
        Pictures today = PictureMaker.make(files, job.programs(), new Memory<>(store::recall, store::keep))
                .value();
        Rebuild rebuild = Rebuild.ofNothing(job.folder());
        List<SourceFile> sources = notebook.open(new Result<>(snapshot.files(), List.of()));
        Site again = Build.site(then, notebook, sources, snapshot.pictures(today), rebuild);
        Outcome outcome = notebook.hasErrors()
                ? notebook.outcome()
                : Build.publish(then, output, notebook, again, rebuild, store);
        return outcome.report().hasErrors()
                ? Optional.empty()
                : Optional.of(new OutputWriter.Change(outcome.written(), outcome.removed()));
    }

    /** Where nobody knows what was shown: whatever is closed today is looked for. */
    private Outcome swept(Outcome outcome) throws IOException {
        Set<String> open =
                site.pages().stream().map(page -> page.document().path()).collect(Collectors.toSet());
        Set<String> understood = documents.stream().map(Document::path).collect(Collectors.toSet());
        Set<String> owned = documents.stream()
                .filter(document -> document.schema().has(Trait.CONSENT)
                        || document.closed()
                        || document.fields().group("consent").isPresent())
                .map(Document::path)
                .collect(Collectors.toSet());
        List<SourceFile> closed = files.stream()
                .filter(file ->
                        file.path().startsWith("content/") && file.extension().equals("md"))
                .filter(file -> !open.contains(file.path()))
                .filter(file -> owned.contains(file.path()) || !understood.contains(file.path()) && isOwned(file))
                .toList();
        OutputWriter.Change change = closed.isEmpty()
                ? OutputWriter.Change.NONE
                : Sweep.of(output, closed.stream().map(Takedown::text).toList(), List.of());
        return change.removed() == 0
                ? outcome
                : outcome.without(
                        closed.stream()
                                .map(file -> new Departure(file.path(), "closed"))
                                .toList(),
                        change);
    }

    private static boolean isOwned(SourceFile file) {
        String text = text(file);
        return text.contains("consent") || Withdrawal.isNamedIn(text);
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
