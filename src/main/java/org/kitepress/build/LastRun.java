package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.State;
import org.kitepress.read.OutputLook;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteLook;
import org.kitepress.write.KeptFile;
import org.kitepress.write.Staging;

/**
 * What the last run had to say. If nothing has changed since, neither in the site nor in the output, it is said again and
 * nothing else is done: it would all be made the same. A run that had an error to tell, or a word to say of consent, is not
 * kept: nothing may be left of a text that was taken back, and its name is soon in a message.
 */
final class LastRun {

    private final Job job;
    private final Path output;
    private final List<String> command;
    private final KeptFile store;
    private final KeptFile pages;

    /** @param command what was asked for, in words that tell it from whatever else can be asked for */
    LastRun(Job job, Path output, List<String> command) {
        this.job = job;
        this.output = output;
        this.command = command;
        this.store = KeptFile.run(output);
        this.pages = KeptFile.pages(output);
    }

    /** Work that ends in an output folder. */
    interface Work {
        Outcome run(Rebuild rebuild) throws IOException;
    }

    /** What the last run said if it would say it again; else what this work says. */
    Outcome or(Work work) throws IOException {
        Optional<String> program = ProgramReader.fingerprint();
        if (program.isEmpty()) {
            return work.run(Rebuild.ofNothing(job.folder()));
        }
        SiteLook look = SiteLook.at(job.folder());
        String wishes = wishes(program.get());
        State site = look.state();
        String stamp = Staging.stamp(output);
        OutputLook made = OutputLook.at(output);
        Optional<Outcome> said = said(key(wishes, site, made));
        return said.isPresent() ? said.get() : run(work, site, new Rebuild(look, made, stamp, wishes, last(made)));
    }

    private Optional<BuildEntry> last(OutputLook made) {
        return pages.recall().flatMap(BuildEntry::read).filter(entry -> entry.output()
                .equals(made.digits()));
    }

    private Outcome run(Work work, State site, Rebuild rebuild) throws IOException {
        pages.forget();
        Optional<Long> begun = store.begin();
        Outcome outcome = work.run(rebuild);
        boolean settled = begun.isPresent() && site.isOlderThan(begun.get());
        // whatever was written meanwhile looks otherwise than the site did before it was read
        if (settled && !outcome.report().hasErrors()) {
            keep(outcome, site, rebuild);
        } else {
            store.forget();
        }
        return outcome;
    }

    private void keep(Outcome outcome, State site, Rebuild rebuild) throws IOException {
        OutputLook made = rebuild.output(output);
        rebuild.entry(made).ifPresent(entry -> pages.keep(entry.sealed()));
        if (isHarmless(outcome)) {
            store.keep(OutcomeEntry.of(key(rebuild.wishes(), site, made), outcome)
                    .pack()
                    .sealed());
        } else {
            store.forget();
        }
    }

    private static boolean isHarmless(Outcome outcome) {
        return outcome.takenDown().isEmpty()
                && outcome.report().problems().stream()
                        .noneMatch(problem -> problem.code().isOfConsent());
    }

    private Optional<Outcome> said(String key) throws IOException {
        Optional<OutcomeEntry> entry =
                store.recall().flatMap(OutcomeEntry::read).filter(e -> e.key().equals(key));
        return entry.isPresent() ? Optional.of(entry.get().outcome(job)) : Optional.empty();
    }

    private String wishes(String program) {
        Fingerprint wishes = Fingerprint.begin().add(program);
        command.forEach(wishes::add);
        wishes.add(job.day().today().toEpochDay())
                .add(job.day().clock().toEpochDay())
                .add(job.drafts() ? 1 : 0)
                .add(job.stops().word())
                .add(job.programs().webp().version())
                .add(job.programs().heic().version());
        job.mistakes().forEach(wishes::add);
        job.never().forEach(name -> wishes.add(name.line()).add(name.name()));
        return wishes.digits();
    }

    private static String key(String wishes, State site, OutputLook made) {
        return Fingerprint.begin()
                .add(wishes)
                .add(site.digits())
                .add(made.digits())
                .digits();
    }
}
