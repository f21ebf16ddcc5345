/** Sets an edition on paper or as messages. A {@code Press} may be asked from several threads, and sets one edition at a time. */
package org.kitepress.press;
