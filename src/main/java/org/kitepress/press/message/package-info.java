/** An edition as messages: pages as plain text, cut to the length that a system takes. Which systems there are stands in {@code resources/mailroom}. An edition is made by one thread. */
package org.kitepress.press.message;
