package org.kitepress.render.search;

/** Words of a page that count alike. */
public record Passage(Weight weight, String text) {}
