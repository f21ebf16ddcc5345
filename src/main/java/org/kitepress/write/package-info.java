/** What was made to a folder: the only way out of the house. */
package org.kitepress.write;
