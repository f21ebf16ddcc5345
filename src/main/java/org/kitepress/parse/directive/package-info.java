/** Directives, as {@code :::only{channel=print}}: their names, how flexmark finds them, and what they become in a text. Each text is for one thread. */
package org.kitepress.parse.directive;
