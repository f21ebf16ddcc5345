package org.kitepress.render.view;

/**
 * What a text rests on.
 *
 * @param publisher or null
 * @param url or null
 * @param date or null
 */
public record SourceView(String title, String publisher, String url, DateView date) {}
