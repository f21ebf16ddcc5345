package org.kitepress.render.view;

/**
 * A time of day.
 *
 * @param iso for machines: {@code 14:00}
 * @param text for people, in the page's language
 */
public record TimeView(String iso, String text) {}
