/** Formatting objects (XSL-FO), and Apache FOP, which makes a PDF of them. What shares a {@code Shelf} is set on one thread at a time. */
package org.kitepress.press.fo;
