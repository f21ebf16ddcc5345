/** Writes for the mail team what to send where, and what went out. For one thread at a time. */
package org.kitepress.describe.mail;
