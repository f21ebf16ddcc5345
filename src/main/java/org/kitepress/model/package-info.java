/** What a site is: its pages, editions, resources and forms, all immutable, knowing no file and no library. */
package org.kitepress.model;
