/** A file that a writer wrote, as it was read, and what is remembered of it. All immutable. */
package org.kitepress.model.document;
