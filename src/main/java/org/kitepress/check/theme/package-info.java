/** Rules on the files of a theme that the site has itself. For one thread at a time. */
package org.kitepress.check.theme;
