package org.kitepress.check.markup;

import org.kitepress.check.markup.LeftOver.Where;
import org.kitepress.source.Place;

/**
 * A text that is read in one go, without its markup: the lines of a paragraph, a heading, a cell, a field.
 *
 * @param text with {@link LeftOver#OTHER} for what is shown as something else
 * @param place where it begins, or the block that it stands in
 */
record PlainStretch(Where where, String text, Place place) {}
