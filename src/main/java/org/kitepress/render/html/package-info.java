/** Writes texts and fields as HTML, XML and JSON, with their addresses and days. A writer is for one thread, the rest for all. */
package org.kitepress.render.html;
