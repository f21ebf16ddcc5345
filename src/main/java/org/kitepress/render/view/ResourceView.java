package org.kitepress.render.view;

import java.util.List;

/**
 * Somebody who helps. What is not known is null.
 *
 * @param dial the number as a link: {@code tel:+…}
 * @param textDial the number for text messages as a link: {@code sms:+…}
 * @param confirmed the day somebody last tried it
 * @param language of the words that were written of it
 * @param direction of these words
 * @param stale whether that is longer ago than a year, or never happened
 */
public record ResourceView(
        String name,
        String href,
        String kind,
        String phone,
        String dial,
        String text,
        String textDial,
        List<String> post,
        String url,
        String hours,
        List<String> languages,
        DateView confirmed,
        boolean stale,
        String source,
        String language,
        String direction) {}
