/** {@link org.kitepress.model.document.Document}s to the {@link org.kitepress.model.Site}: addresses, order, languages, links, editions. A site is put together by one thread. */
package org.kitepress.assemble;
