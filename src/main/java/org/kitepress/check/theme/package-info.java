/** Rules on the files of a theme that the site has itself. */
package org.kitepress.check.theme;
