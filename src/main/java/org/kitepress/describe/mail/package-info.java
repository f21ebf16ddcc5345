/** Writes for the mail team what to send where, and what went out. */
package org.kitepress.describe.mail;
