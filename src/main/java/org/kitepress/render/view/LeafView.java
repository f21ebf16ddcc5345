package org.kitepress.render.view;

/**
 * Where a page stands in a list of several.
 *
 * @param previous what comes before it in the list, or null on the list's own page
 * @param next what comes after it, or null on the last
 * @param number counted from 1 in the order of the list; 0 if the list goes by days, where each new page would move all numbers
 * @param count how many there are; 0 likewise
 */
public record LeafView(String previous, String next, int number, int count) {}
