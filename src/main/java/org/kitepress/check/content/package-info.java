/** Rules on what writers wrote: links, names, facts and who stands behind them. A rule on a page is asked by several threads at once, each about a page of its own. */
package org.kitepress.check.content;
