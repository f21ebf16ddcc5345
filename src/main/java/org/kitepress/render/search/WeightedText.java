package org.kitepress.render.search;

/** Words of a page that count alike. */
record WeightedText(TermWeight weight, String text) {}
