package org.kitepress.render.search;

/** Words of a page that count alike. */
record Passage(Weight weight, String text) {}
