/** Languages: their names, their habits with days and numbers, and the words that the program says in them. Values: any thread may read them. */
package org.kitepress.model.language;
