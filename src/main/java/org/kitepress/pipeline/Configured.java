package org.kitepress.pipeline;

import org.kitepress.pipeline.job.Outcome;

/**
 * How a server has to be told of a site.
 *
 * @param text its configuration; of no use if the outcome has errors
 */
public record Configured(Outcome outcome, String text) {}
