package org.kitepress.render.view;

/**
 * The same page in another language, or in this one.
 *
 * @param canonical its whole web address
 */
public record TranslationView(String language, String href, String canonical) {}
