/** A picture of a title, for those who meet a link to a page before they meet the page. Several threads may ask at once. */
package org.kitepress.picture.card;
