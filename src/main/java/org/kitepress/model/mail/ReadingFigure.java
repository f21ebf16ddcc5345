package org.kitepress.model.mail;

/**
 * How hard a text is to read.
 *
 * @param scale the name of the formula, the same in every language
 * @param value what it gives
 */
public record ReadingFigure(String scale, double value) {}
