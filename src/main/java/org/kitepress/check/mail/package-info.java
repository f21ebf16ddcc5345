/** Reads what was made, and holds it against what mail rooms take. For one thread at a time. */
package org.kitepress.check.mail;
