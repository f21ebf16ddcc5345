/** A type of content told to others: to a writer as a new file, to an editor as JSON Schema, to a reader of the manual as tables. Several threads may ask at once. */
package org.kitepress.describe;
