package org.kitepress.parse.yaml;

/**
 * A slip of the pen, and what would mend it, which was tried.
 *
 * @param line of the sign that is wrong, counted from 0
 * @param column of it, counted from 0 in UTF-16 units
 * @param mended the whole text as it was meant
 */
record YamlSlip(int line, int column, String message, String hint, String mended) {}
