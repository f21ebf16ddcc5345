/** {@link org.kitepress.model.Site} to web pages, feeds and what else a browser or a host asks for. */
package org.kitepress.render;
