/** The command line: one class a command, the terminal, and the exit status. */
package org.kitepress.cli;
