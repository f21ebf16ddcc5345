package org.kitepress.build;

/**
 * A text that a website showed, and that it may not show any more.
 *
 * @param path of its file
 * @param reason why, in words that follow a comma: {@code withdrawn on 2026-11-29}
 */
public record Departure(String path, String reason) {}
