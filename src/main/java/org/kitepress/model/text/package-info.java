/** The text of a page as a tree of blocks and inlines, in our own words and nobody else's. Values: any thread may read them. */
package org.kitepress.model.text;
