/** Folder to {@link org.kitepress.source.SourceFile}: the only way into the house. */
package org.kitepress.read;
