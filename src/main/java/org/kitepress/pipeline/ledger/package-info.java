/** What one run remembers for the next: an incremental build's cache and its invalidation, by hashes of content. */
package org.kitepress.pipeline.ledger;
