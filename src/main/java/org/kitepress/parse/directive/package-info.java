/** Directives, as {@code :::only{channel=print}}: their names, how flexmark finds them, and what they become in a text. */
package org.kitepress.parse.directive;
