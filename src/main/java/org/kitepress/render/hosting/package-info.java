/** How a site stands on a host: what is sent along with its files, in the words of one server or another. Several threads may ask at once. */
package org.kitepress.render.hosting;
