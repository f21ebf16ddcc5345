/** What was made to a folder: the only way out of the house. Files are written from several threads, each of its own; a store is for one thread, and {@code Workshop} lets no second run into a folder. */
package org.kitepress.write;
