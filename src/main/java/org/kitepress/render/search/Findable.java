package org.kitepress.render.search;

/** A page that can be found: what is told of it, and the terms by which it is found. */
record Findable(Entry entry, Found found) {}
