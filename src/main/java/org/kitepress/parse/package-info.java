/** {@link org.kitepress.source.SourceFile} to {@link org.kitepress.model.document.Document}: front matter and text, with their places. Files are understood side by side, each by one thread; a text that is read later may be asked for from several at once. */
package org.kitepress.parse;
