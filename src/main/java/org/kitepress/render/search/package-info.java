/** Makes the index in which a reader's own browser looks for words. */
package org.kitepress.render.search;
