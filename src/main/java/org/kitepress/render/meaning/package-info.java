/** What programs read of a page that people do not see: what it is, who made it, how a link to it is shown. Several threads may ask at once. */
package org.kitepress.render.meaning;
