/** What one run remembers for the next: an incremental build's cache and its invalidation, by hashes of content. What standing files and texts are known by may be asked for by several threads at once; a ledger is read and written by one. */
package org.kitepress.pipeline.ledger;
