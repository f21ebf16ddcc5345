/** Reads what was made, and holds it against what mail rooms take. */
package org.kitepress.check.mail;
