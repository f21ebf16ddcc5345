/** {@link org.kitepress.model.Site} to web pages, feeds and what else a browser or a host asks for: the order of the steps, each a room below. One thread leads, and pages are made by several. */
package org.kitepress.render;
