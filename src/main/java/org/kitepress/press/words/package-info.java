/** What sheets and messages say alike: the theme's words, bylines, facts, sources, notes, addresses; and what would spoil them. */
package org.kitepress.press.words;
