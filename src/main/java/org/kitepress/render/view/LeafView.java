package org.kitepress.render.view;

/**
 * Where a page stands in a list of several.
 *
 * @param previous what comes before it in the list, or null on the list's own page
 * @param next what comes after it, or null on the last
 * @param dated whether all that it shows is of a day: then what comes before is newer, and what comes after is older
 */
public record LeafView(String previous, String next, boolean dated) {}
