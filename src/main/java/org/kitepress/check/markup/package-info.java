/** Rules on signs that were typed to become something and are shown as they were typed. */
package org.kitepress.check.markup;
