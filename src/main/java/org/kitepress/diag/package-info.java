/** A problem as a value, and the report of all of them; words that are known, and the one that somebody meant. Values: any thread may read them. */
package org.kitepress.diag;
