/** What bounds the cost of a hostile text: counting before it is read, steps and depth while it is, and a thread that can be given up. */
package org.kitepress.parse.guard;
