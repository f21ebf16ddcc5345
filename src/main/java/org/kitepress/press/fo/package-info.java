/** Formatting objects (XSL-FO), and Apache FOP, which makes a PDF of them. What shares a {@code FopResources} is set on one thread at a time. */
package org.kitepress.press.fo;
