package org.kitepress.render.view;

import java.time.LocalDate;

/**
 * What every format of a feed says of a page.
 *
 * @param id the first address that it ever had: a page that moves is not news
 * @param updated the day of its last change of substance
 * @param summary may be empty
 */
public record FeedEntry(String title, String id, String url, LocalDate published, LocalDate updated, String summary) {}
