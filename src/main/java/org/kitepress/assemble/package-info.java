/** {@link org.kitepress.model.document.Document}s to the {@link org.kitepress.model.Site}: addresses, order, languages, links, editions. */
package org.kitepress.assemble;
