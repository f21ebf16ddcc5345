package org.kitepress.build;

import java.util.List;
import org.kitepress.diag.Report;
import org.kitepress.model.HeldBack;
import org.kitepress.model.Translation;
import org.kitepress.source.Sources;

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
 */
public record Outcome(
        Report report,
        Sources sources,
        int pages,
        int editions,
        int written,
        int removed,
        List<Translation> translations,
        List<HeldBack> heldBack) {}
