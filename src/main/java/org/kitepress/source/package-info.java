/** What a file is, and where a place in it is. */
package org.kitepress.source;
