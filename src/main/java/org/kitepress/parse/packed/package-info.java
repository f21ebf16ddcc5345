/** Texts in few bytes, while nobody looks at them: the tree of a text takes three times as many. Once made, any thread may read it. */
package org.kitepress.parse.packed;
