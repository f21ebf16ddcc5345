/** Markdown to the tree of a text, with flexmark, whose own tree goes no further. Several threads may read at once, each a text of its own. */
package org.kitepress.parse.markdown;
