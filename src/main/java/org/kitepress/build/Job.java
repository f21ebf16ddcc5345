package org.kitepress.build;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be done.
 *
 * @param folder the one that {@code site.yaml} stands in
 * @param today the day to build as
 * @param drafts whether drafts and pages of a later date are shown, too
 */
public record Job(Path folder, LocalDate today, boolean drafts) {}
