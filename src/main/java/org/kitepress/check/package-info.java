/** Rules on the {@link org.kitepress.model.Site}, and rules on what was made of it. */
package org.kitepress.check;
