/** The command line: one class a command, the terminal, and the exit status. One command is run by one thread. */
package org.kitepress.cli;
