package org.kitepress.picture.card;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A line of letters.
 *
 * @param pens where each stands, in pixels from where the line begins
 * @param stamps what to put there: for a place on the sheet, the stamp that fits it
 * @param advance how far it reaches, in pixels
 */
record CardLine(List<Float> pens, List<IntFunction<GlyphDelta>> stamps, float advance) {}
