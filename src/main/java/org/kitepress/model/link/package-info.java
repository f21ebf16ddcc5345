/** What a link that leads outside says of itself, and whether a reader can be sent there. Values: any thread may read them. */
package org.kitepress.model.link;
