package org.kitepress.pipeline.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kitepress.memo.FolderStamp;
import org.kitepress.memo.Hash;
import org.kitepress.memo.Hasher;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.read.OutputSnapshot;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteSnapshot;
import org.kitepress.write.KeptFile;

/**
 * What the last run had to say. If nothing has changed since, neither in the site nor in the output, it is said again and
 * nothing else is done: it would all be made the same. A run that had an error to tell, or a word to say of consent, is not
 * kept: nothing may be left of a text that was taken back, and its name is soon in a message.
 */
public final class LastRun {

    /** How often a run begins anew where the site changed under its hands. */
    private static final int ATTEMPTS = 5;

    private final Job job;
    private final Path output;
    private final List<String> command;
    private final KeptFile store;
    private final KeptFile ledger;

    /** @param command what was asked for, in words that tell it from whatever else can be asked for */
    public LastRun(Job job, Path output, List<String> command) {
        this.job = job;
        this.output = output;
        this.command = command;
        this.store = KeptFile.run(output);
        this.ledger = KeptFile.ledger(output);
    }

    /** Work that ends in an output folder. */
    public interface Work {
        Published run(BuildCache cache) throws IOException;
    }

    /** What the last run said if it would say it again; else what this work says, of a site that nobody wrote into meanwhile. */
    public Outcome or(Work work) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (ChangedSiteException e) {
                // what was read is no more: once more, with what stands there now
            }
        }
        return once(work);
    }

    private Outcome once(Work work) throws IOException {
        Optional<Hash> program = ProgramReader.fingerprint();
        if (program.isEmpty()) {
            BuildCache none = BuildCache.none(job.folder());
            Outcome outcome = work.run(none).outcome();
            none.holdStill();
            return outcome;
        }
        SiteSnapshot look = SiteSnapshot.at(job.folder());
        Hash options = options(program.get());
        FolderStamp site = look.state();
        Optional<Outcome> said = job.all() ? Optional.empty() : said(key(options, site, OutputSnapshot.at(output)));
        return said.isPresent() ? said.get() : run(work, look, site, options, writer(program.get()));
    }

    private Outcome run(Work work, SiteSnapshot look, FolderStamp site, Hash options, Hash writer) throws IOException {
        Optional<Long> begun = store.begin();
        BuildCache cache = new BuildCache(look, before(writer), ledger);
        Published published = work.run(cache);
        boolean settled = begun.isPresent() && site.isOlderThan(begun.get());
        // whatever was written meanwhile looks otherwise than the site did before it was read
        Outcome outcome = published.outcome();
        boolean harmless = isHarmless(outcome);
        if (!outcome.report().hasErrors()) {
            cache.keep(published, writer, settled);
        } else if (!harmless) {
            ledger.forget();
        }
        if (settled && harmless && !outcome.report().hasErrors()) {
            OutputSnapshot made = published.site().isPresent() ? published.look() : OutputSnapshot.at(output);
            store.keep(OutcomeEntry.of(key(options, site, made), outcome).pack().sealed());
        } else {
            store.forget();
        }
        // a no that was written since was not heard by this run, nor did its own run see what this one has just left
        cache.holdStill();
        return outcome;
    }

    private Ledger before(Hash writer) {
        return job.all() ? Ledger.empty() : Ledger.read(ledger.recall().orElse(new byte[0]), writer);
    }

    private static boolean isHarmless(Outcome outcome) {
        return outcome.takenDown().isEmpty()
                && outcome.report().problems().stream()
                        .noneMatch(problem -> problem.code().isOfConsent());
    }

    private Optional<Outcome> said(Hash key) throws IOException {
        Optional<OutcomeEntry> entry =
                store.recall().flatMap(OutcomeEntry::read).filter(e -> e.key().equals(key));
        return entry.isPresent() ? Optional.of(entry.get().outcome(job)) : Optional.empty();
    }

    /** The program, and the names that no file may hold: what passed then passes now. */
    private Hash writer(Hash program) {
        Hasher writer = Hasher.begin().add(program);
        job.never().forEach(name -> writer.add(name.line()).add(name.name()));
        return writer.hash();
    }

    /** Of all that is asked for. */
    private Hash options(Hash program) {
        Hasher options = Hasher.begin().add(writer(program));
        command.forEach(options::add);
        options.add(job.day().today().toEpochDay())
                .add(job.day().clock().toEpochDay())
                .add(job.drafts() ? 1 : 0)
                .add(job.stops().word())
                .add(job.programs().webp().version())
                .add(job.programs().heic().version());
        job.mistakes().forEach(options::add);
        return options.hash();
    }

    private static Hash key(Hash options, FolderStamp site, OutputSnapshot made) {
        return Hasher.begin().add(options).add(site.digits()).add(made.digits()).hash();
    }
}
