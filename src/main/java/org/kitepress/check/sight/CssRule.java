package org.kitepress.check.sight;

/**
 * One declaration of a style sheet, with what it is for.
 *
 * @param selector of it and of all that it is nested in; a list with commas, if it is one
 * @param property in lower case
 * @param value as it is written, without comments
 * @param print whether it is for paper alone
 * @param offset of the declaration in the sheet
 */
record CssRule(String selector, String property, String value, boolean print, int offset) {}
