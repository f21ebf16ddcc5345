/** Where things stand and what they are called: addresses, slugs, paths of files, telephone numbers. Values: any thread may read them. */
package org.kitepress.model.address;
