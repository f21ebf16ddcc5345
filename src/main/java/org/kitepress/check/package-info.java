/** Rules on the {@link org.kitepress.model.Site}, and rules on what was made of it. Rules on pages are asked by several threads at once, the rest by one. */
package org.kitepress.check;
