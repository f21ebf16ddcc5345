/** What sheets and messages say alike of an article: bylines, facts, sources, notes, addresses; and what would spoil them. Several threads may ask at once. */
package org.kitepress.press.facts;
