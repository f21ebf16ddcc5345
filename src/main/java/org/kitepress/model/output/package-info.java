/** A file that was made, by what it is known again, and where it goes. All immutable; a {@link Sink} takes files from several threads. */
package org.kitepress.model.output;
