/** What a type of content may hold, and the values that a file of it does hold, each with its place. Values: any thread may read them. */
package org.kitepress.model.data;
