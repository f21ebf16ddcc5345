/** Messages for the systems of prisons: pages as plain text, cut to the length that a system takes. An edition is made by one thread. */
package org.kitepress.press.message;
