/** Rules on the files that were made. */
package org.kitepress.check.made;
