/** {@link org.kitepress.source.SourceFile} to {@link org.kitepress.model.Document}: front matter and text, with their places. */
package org.kitepress.parse;
