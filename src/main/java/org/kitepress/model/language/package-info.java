/** Languages: their names, their habits with days and numbers, and the words that the program says in them. All immutable. */
package org.kitepress.model.language;
