/** Rules on signs that were typed to become something and are shown as they were typed. Several threads may ask at once. */
package org.kitepress.check.markup;
