/** HTML in a text: what each element may become, what hides its words, and what does not come through. */
package org.kitepress.parse.html;
