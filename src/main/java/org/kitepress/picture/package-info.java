/** A picture as somebody took it to a {@link org.kitepress.model.Picture} that tells nothing but what is on it. */
package org.kitepress.picture;
