package org.kitepress.render.search;

/**
 * A page that can be found.
 *
 * @param href its address, from the root of the site, without a slash in front
 * @param section what the part of the site is called that it stands in; may be empty
 * @param about a sentence for the list of results; may be empty
 * @param warning what it deals with, if it warns of that; may be empty
 */
public record Entry(String href, String title, String section, String about, String warning, Found found) {}
