package org.kitepress.pipeline.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitepress.diag.Problem;
import org.kitepress.diag.Severity;
import org.kitepress.memo.Checksummed;
import org.kitepress.memo.Decoder;
import org.kitepress.memo.Encoder;
import org.kitepress.memo.Hash;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.job.Job;
import org.kitepress.pipeline.job.Outcome;
import org.kitepress.pipeline.job.ProblemCollector;
import org.kitepress.read.SiteReader;
import org.kitepress.write.OutputWriter;

/**
 * An outcome as it is remembered: without the lines that its problems are about, which are read again to be shown.
 *
 * @param key another as soon as anything is another that it came of
 */
record OutcomeEntry(Hash key, int pages, int editions, List<Problem> problems, List<HeldBack> heldBack) {

    static OutcomeEntry of(Hash key, Outcome outcome) {
        return new OutcomeEntry(
                key, outcome.pages(), outcome.editions(), outcome.report().problems(), outcome.heldBack());
    }

    Encoder pack() {
        return new Encoder()
                .hash(key)
                .number(pages)
                .number(editions)
                .all(problems, (problem, to) -> {
                    String file = problem.place().file();
                    new FactsCodec(file).pack(problem, to.name(file));
                })
                .all(heldBack, OutcomeEntry::pack);
    }

    private static void pack(HeldBack held, Encoder to) {
        to.text(held.path())
                .name(held.reason().name())
                .all(held.day().stream().toList(), (day, in) -> in.number(day.toEpochDay()));
    }

    private static HeldBack heldBack(Decoder in) {
        return new HeldBack(
                in.text(),
                HeldBack.Reason.valueOf(in.name()),
                in.all(day -> LocalDate.ofEpochDay(day.number())).stream().findFirst());
    }

    /** Empty if it is none of ours. */
    static Optional<OutcomeEntry> read(byte[] sealed) {
        return Checksummed.unpack(
                sealed,
                in -> new OutcomeEntry(
                        in.hash(),
                        in.small(),
                        in.small(),
                        in.all(OutcomeEntry::problem),
                        in.all(OutcomeEntry::heldBack)));
    }

    private static Problem problem(Decoder in) {
        return new FactsCodec(in.name()).problem(in);
    }

    /** The same again, for a run that had nothing to write. */
    Outcome outcome(Job job) throws IOException {
        ProblemCollector notebook = new ProblemCollector(Severity.WARNING, job);
        notebook.heldBack(heldBack);
        notebook.note(problems);
        notebook.open(SiteReader.read(
                job.folder(),
                problems.stream().map(problem -> problem.place().file()).collect(Collectors.toSet())));
        return notebook.outcome(pages, editions, OutputWriter.Change.NONE);
    }
}
