package org.kitepress.model.settings;

import org.kitepress.source.Place;

/**
 * How hard the texts of a section may be.
 *
 * @param place where somebody said so; the start of {@code site.yaml} for a default
 */
public record ReadingTarget(String section, ReadingLevel level, Place place) {}
