/** Imposition: puts pages on sheets so that they are in order once those are folded or cut. */
package org.kitepress.press.impose;
