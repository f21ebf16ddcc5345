/** Messages for the systems of prisons: pages as plain text, cut to the length that a system takes. */
package org.kitepress.press.message;
