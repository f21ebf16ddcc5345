/** The rule on names that must never be published, in whatever shape they stand in what was made. Several threads may ask at once. */
package org.kitepress.check.names;
