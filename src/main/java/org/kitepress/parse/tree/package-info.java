/** What the makers of a text's tree share, whichever markup they read: where a sign was typed, what is joined to a line, ids of headings, bare addresses. What grows with a text is for its thread. */
package org.kitepress.parse.tree;
