/** What is known of an edition that was made, as a mail room sees it. */
package org.kitepress.model.mail;
