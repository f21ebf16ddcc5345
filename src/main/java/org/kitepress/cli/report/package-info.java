/** What came of a command, told to people and to programs. */
package org.kitepress.cli.report;
