/** Rules on how it is said: the words of the theme, wording, and how hard a text is to read. */
package org.kitepress.check.language;
