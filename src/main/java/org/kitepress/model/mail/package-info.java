/** An edition as a mail room sees it: its sheets, what speaks against them, and what they cost to send. Values: any thread may read them. */
package org.kitepress.model.mail;
