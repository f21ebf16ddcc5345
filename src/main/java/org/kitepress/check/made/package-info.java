/** Rules on the files that were made. What was made is looked at by several threads at once; what was found is told by one. */
package org.kitepress.check.made;
