package org.kitepress.render.view;

/**
 * A feed that can be followed.
 *
 * @param type its media type
 */
public record FeedView(String title, String type, String href) {}
