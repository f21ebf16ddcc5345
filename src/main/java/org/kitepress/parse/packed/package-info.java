/** Texts in few bytes, while nobody looks at them: the tree of a text takes three times as many. */
package org.kitepress.parse.packed;
