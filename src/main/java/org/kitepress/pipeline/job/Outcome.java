package org.kitepress.pipeline.job;

import java.util.List;
import java.util.stream.Stream;
import org.kitepress.diag.Report;
import org.kitepress.model.HeldBack;
import org.kitepress.model.language.Translation;
import org.kitepress.source.Sources;
import org.kitepress.write.OutputWriter;

/**
 * What came of it.
 *
 * @param sources the files that the report speaks of
 * @param pages web pages that were made
 * @param editions of the newsletter that were made
 * @param written files that are new or changed
 * @param removed files that are gone
 * @param translations what a language lacks; looked for by {@code check} alone, and only where nothing is in error
 * @param heldBack files that are not shown today, in their order
 * @param takenDown what stood in the output until now and may not be shown any more
 */
public record Outcome(
        Report report,
        Sources sources,
        int pages,
        int editions,
        int written,
        int removed,
        List<Translation> translations,
        List<HeldBack> heldBack,
        List<Departure> takenDown) {

    /** Of a run that took nothing down. */
    public Outcome(
            Report report,
            Sources sources,
            int pages,
            int editions,
            int written,
            int removed,
            List<Translation> translations,
            List<HeldBack> heldBack) {
        this(report, sources, pages, editions, written, removed, translations, heldBack, List.of());
    }

    /**
     * The same, with what was taken down.
     *
     * @param change what that did
     */
    public Outcome without(List<Departure> gone, OutputWriter.Change change) {
        return new Outcome(
                report,
                sources,
                pages,
                editions,
                written + change.written(),
                removed + change.removed(),
                translations,
                heldBack,
                Stream.concat(takenDown.stream(), gone.stream()).toList());
    }
}
