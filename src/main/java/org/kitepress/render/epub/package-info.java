/** Writes an edition as a book for readers and tablets: EPUB 3.3, https://www.w3.org/TR/epub-33/. A book is made by one thread. */
package org.kitepress.render.epub;
