/** Rules on how it is said: the words of the theme, wording, and how hard a text is to read. Several threads may ask at once. */
package org.kitepress.check.language;
