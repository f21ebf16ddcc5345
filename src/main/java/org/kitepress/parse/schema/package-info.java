/** Types of content: reads them, guards what a site adds to them, and finds the one that a file or a folder is of. */
package org.kitepress.parse.schema;
