package org.kitepress.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page says of itself to programs.
 *
 * @param kind {@code article} or {@code website}, as the Open Graph protocol has them
 * @param locale its language, with a country if the site names one: {@code es_MX}
 * @param card the whole web address of the picture that stands for a link to it, or null
 * @param words what can be read on that picture
 * @param data what it is, as JSON-LD; null if there is nothing to say
 * @param source the same as the Content-Security-Policy names it, {@code sha256-…}; null without it, and until it is {@link #named}
 */
public record MeaningView(String kind, String locale, String card, String words, SafeString data, String source) {

    /**
     * Before it is {@link #named}.
     *
     * @param data as JSON-LD; null if there is nothing to say
     */
    public MeaningView(String kind, String locale, String card, String words, String data) {
        this(kind, locale, card, words, data == null ? null : new SafeString(data), null);
    }

    /** Data is never run, whatever a policy says; a checker that takes it for a script finds it named all the same. */
    public MeaningView named() {
        return data == null ? this : new MeaningView(kind, locale, card, words, data, sourceOf(data.toString()));
    }

    private static String sourceOf(String data) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
