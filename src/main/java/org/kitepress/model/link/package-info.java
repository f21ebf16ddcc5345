/** What a link that leads outside says of itself, and whether a reader can be sent there. */
package org.kitepress.model.link;
