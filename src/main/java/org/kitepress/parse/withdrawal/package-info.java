/** An owner's no: the words for it, wherever in a file it stands, and how one is written into a file. Several threads may ask at once. */
package org.kitepress.parse.withdrawal;
