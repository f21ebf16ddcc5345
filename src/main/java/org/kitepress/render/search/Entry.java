package org.kitepress.render.search;

/**
 * What a list of results tells of a page that can be found.
 *
 * @param href its address, from the root of the site, without a slash in front
 * @param section what the part of the site is called that it stands in; may be empty
 * @param about a sentence for the list of results; may be empty
 * @param warning what it deals with, if it warns of that; may be empty
 * @param dated whether it is of a day; what is always true is told before the news
 */
record Entry(String href, String title, String section, String about, String warning, boolean dated) {}
