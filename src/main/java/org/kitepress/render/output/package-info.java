/** Where files go as they are made, and by which keys one is known that stands already. Orders come from one thread, files from several. */
package org.kitepress.render.output;
