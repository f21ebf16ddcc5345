package org.kitepress.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * What a page says of itself to programs.
 *
 * @param kind {@code article} or {@code website}, as the Open Graph protocol has them
 * @param locale its language, with a country if the site names one: {@code es_MX}
 * @param card the whole web address of the picture that stands for a link to it, or null
 * @param words what can be read on that picture
 * @param data what it is, as JSON-LD; null if there is nothing to say
 * @param source the same as the Content-Security-Policy names it, {@code sha256-…}; null without it
 */
public record MeaningView(String kind, String locale, String card, String words, SafeString data, String source) {

    public MeaningView {
        if ((data == null) != (source == null)) {
            throw new IllegalArgumentException("data without a name, or a name without data");
        }
    }
}
