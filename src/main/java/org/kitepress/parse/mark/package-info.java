/** Marks that were to decide who may read something, and are words to us: in texts, in fields and in code. */
package org.kitepress.parse.mark;
