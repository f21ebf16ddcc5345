/** What a mail room, or a system for messages, takes. Values: any thread may read them. */
package org.kitepress.model.mailroom;
