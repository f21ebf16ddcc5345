/** Themes and what they extend: templates, styles, words and the style of paper. For one thread at a time. */
package org.kitepress.parse.theme;
