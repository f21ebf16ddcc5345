/** Sets an edition on paper; the only room that knows Apache FOP. */
package org.kitepress.press;
