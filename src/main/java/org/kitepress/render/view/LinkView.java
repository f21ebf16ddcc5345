package org.kitepress.render.view;

/**
 * A link.
 *
 * @param language, direction of what it leads to
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String label, String href, String language, String direction, boolean current) {}
