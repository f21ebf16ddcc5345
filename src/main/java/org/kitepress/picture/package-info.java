/** A picture as somebody took it to a {@link org.kitepress.model.Picture} that tells nothing but what is on it. Pictures are made side by side, each by one thread. */
package org.kitepress.picture;
