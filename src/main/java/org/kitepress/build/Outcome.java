package org.kitepress.build;

import org.kitepress.diag.Report;
import org.kitepress.source.Sources;

/**
 * What came of it.
 *
 * @param sources the files that the report speaks of
 * @param pages web pages that were made
 * @param editions of the newsletter that were made
 * @param written files that are new or changed
 * @param removed files that are gone
 */
public record Outcome(Report report, Sources sources, int pages, int editions, int written, int removed) {}
