/** Types of content: reads them, guards what a site adds to them, and finds the one that a file or a folder is of. Types are read by one thread; those that were read are values. */
package org.kitepress.parse.schema;
