/** Imposition: puts pages on sheets so that they are in order once those are folded or cut. Several threads may ask at once. */
package org.kitepress.press.impose;
