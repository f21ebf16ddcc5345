/** Makes what templates see of what the site knows: pages, lists, the menu, what else there is to read. Several threads ask at once. */
package org.kitepress.render.presenter;
