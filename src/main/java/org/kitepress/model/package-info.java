/** What a site is: its pages, editions, resources and forms, all immutable, knowing no file and no library. Values, and a cache of what is made of texts: any thread may ask. */
package org.kitepress.model;
