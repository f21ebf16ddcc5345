package org.kitepress.model.mail;

import org.kitepress.model.Page;

/**
 * Where an article stands on the pages that were made.
 *
 * @param first the page that its title is on, from 1
 * @param last the page that it ends on
 * @param length how many pages it fills, as far as that can be told
 */
public record Extent(Page article, int first, int last, double length) {}
