/** What a file is, and where a place in it is. Values: any thread may read them. */
package org.kitepress.source;
