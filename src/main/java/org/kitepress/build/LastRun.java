package org.kitepress.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kitepress.memo.Fingerprint;
import org.kitepress.memo.Sealed;
import org.kitepress.memo.State;
import org.kitepress.read.FolderState;
import org.kitepress.read.ProgramReader;
import org.kitepress.read.SiteLook;
import org.kitepress.write.KeptFile;

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

    /** @param command what was asked for, in words that tell it from whatever else can be asked for */
    LastRun(Job job, Path output, List<String> command) {
        this.job = job;
        this.output = output;
        this.command = command;
        this.store = KeptFile.run(output);
    }

    /** Work that ends in an output folder. */
    interface Work {
        Outcome run() throws IOException;
    }

    /** What the last run said if it would say it again; else what this work says. */
    Outcome or(Work work) throws IOException {
        Optional<String> program = ProgramReader.fingerprint();
        if (program.isEmpty()) {
            return work.run();
        }
        SiteLook look = SiteLook.at(job.folder());
        State site = look.state();
        Optional<Outcome> said = said(key(program.get(), site, FolderState.ofOutput(output)));
        return said.isPresent() ? said.get() : run(work, program.get(), site);
    }

    private Outcome run(Work work, String program, State site) throws IOException {
        Optional<Long> begun = store.begin();
        Outcome outcome = work.run();
        boolean settled = begun.isPresent() && site.isOlderThan(begun.get());
        if (settled && isHarmless(outcome) && SiteLook.at(job.folder()).state().equals(site)) {
            String key = key(program, site, FolderState.ofOutput(output));
            store.keep(Sealed.of(OutcomeEntry.of(key, outcome)));
        } else {
            store.forget();
        }
        return outcome;
    }

    private static boolean isHarmless(Outcome outcome) {
        return !outcome.report().hasErrors()
                && outcome.report().problems().stream()
                        .noneMatch(problem -> problem.code().isOfConsent());
    }

    private Optional<Outcome> said(String key) throws IOException {
        Optional<OutcomeEntry> entry = store.recall()
                .flatMap(Sealed::open)
                .flatMap(OutcomeEntry::read)
                .filter(e -> e.key().equals(key));
        return entry.isPresent() ? Optional.of(entry.get().outcome(job)) : Optional.empty();
    }

    private String key(String program, State site, State made) {
        Fingerprint key = Fingerprint.begin().add(program).add(site.digits()).add(made.digits());
        command.forEach(key::add);
        key.add(job.today().toEpochDay())
                .add(job.drafts() ? 1 : 0)
                .add(job.webp().version());
        job.never().forEach(name -> key.add(name.line()).add(name.name()));
        return key.digits();
    }
}
