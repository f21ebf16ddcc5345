/** Fills the templates of a theme, and tells what is wrong with one; the only room that runs Pebble. Several threads may fill at once. */
package org.kitepress.render.template;
