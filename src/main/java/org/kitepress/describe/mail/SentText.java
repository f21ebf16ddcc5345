package org.kitepress.describe.mail;

import java.util.Set;

/**
 * A text in sheets that were made, as their record tells of it.
 *
 * @param path of its file
 * @param channels the words of those that it went out by
 * @param consented whether somebody had agreed to it
 */
public record SentText(String path, Set<String> channels, boolean consented) {}
