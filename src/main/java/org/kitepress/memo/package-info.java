/** What was made before, and how to tell whether it would be made the same again. A {@code Cache} may be asked by several threads at once, an encoder, a decoder and a hasher by one. */
package org.kitepress.memo;
