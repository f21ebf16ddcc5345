package org.kitepress.build;

import org.kitepress.diag.Report;

/**
 * What came of it.
 *
 * @param pages web pages that were made
 * @param editions of the newsletter that were made
 * @param written files that are new or changed
 * @param removed files that are gone
 */
public record Outcome(Report report, int pages, int editions, int written, int removed) {}
