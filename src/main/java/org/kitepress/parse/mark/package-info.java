/** Marks that were to decide who may read something, and are words to us: in texts, in fields and in code. Several threads may ask at once. */
package org.kitepress.parse.mark;
