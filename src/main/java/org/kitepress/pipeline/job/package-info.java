/** One run: what is asked of it, a collector of all that its steps say, and what came of it. One thread at a time may add to a notebook. */
package org.kitepress.pipeline.job;
