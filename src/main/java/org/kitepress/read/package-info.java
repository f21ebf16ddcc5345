/** Folder to {@link org.kitepress.source.SourceFile}: the only way into the house. Files are read by several threads; what was read is a value. */
package org.kitepress.read;
