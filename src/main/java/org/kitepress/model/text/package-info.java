/** The text of a page as a tree of blocks and inlines, in our own words and nobody else's. */
package org.kitepress.model.text;
