/** HTML in a text: what each element may become, what hides its words, and what does not come through. Each text is for one thread; rules are for all. */
package org.kitepress.parse.html;
