package org.kitepress.render.view;

/** Where a page stands in a list of several. @param previous or null on the first @param next or null on the last */
public record LeafView(String number, String count, String previous, String next) {}
