/** What came of a command, told to people and to programs. For one thread at a time. */
package org.kitepress.cli.report;
