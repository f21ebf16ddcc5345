/** Makes the index in which a reader's own browser looks for words. An index is made by one thread. */
package org.kitepress.render.search;
