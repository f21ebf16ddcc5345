/** Rules on what writers wrote: links, names, facts and who stands behind them. */
package org.kitepress.check.content;
