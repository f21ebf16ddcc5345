package org.kitepress.render.view;

/**
 * A day.
 *
 * @param iso for machines: {@code 2026-05-01}
 * @param text for people, in the page's language
 */
public record DateView(String iso, String text) {}
