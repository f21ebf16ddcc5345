/** The rule on names that must never be published, in whatever shape they stand in what was made. */
package org.kitepress.check.names;
