/** Themes and what they extend: templates, styles, words and the style of paper. */
package org.kitepress.parse.theme;
