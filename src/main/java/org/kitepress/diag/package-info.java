/** A problem as a value, and the report of all of them. */
package org.kitepress.diag;
