/** A file that a writer wrote, as it was read, and what is remembered of it. Values: any thread may read them. */
package org.kitepress.model.document;
