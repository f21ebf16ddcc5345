package org.kitepress.pipeline.job;

/**
 * A text that a website showed, and that it may not show any more.
 *
 * @param path of its file
 * @param reason why, in words that follow a comma: {@code withdrawn on 2026-11-29}
 */
public record Departure(String path, String reason) {

    /** The same with more words at the end of the reason. */
    public Departure and(String more) {
        return new Departure(path, reason + more);
    }
}
