/** What can be printed and mailed: formats, paper, and what a mail room takes. All immutable. */
package org.kitepress.model.paper;
