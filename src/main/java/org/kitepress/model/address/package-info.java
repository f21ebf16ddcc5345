/** Where things stand and what they are called: addresses, slugs, paths of files, telephone numbers. All immutable. */
package org.kitepress.model.address;
