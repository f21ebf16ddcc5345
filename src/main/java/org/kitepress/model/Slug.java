package org.kitepress.model;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that is made from words. */
public final class Slug {

    private static final int LIMIT = 60;

    private Slug() {}

    /**
     * Lower case, accents folded, everything but letters and digits as one hyphen: {@code Salud y Derechos} gives
     * {@code salud-y-derechos}. Letters of other scripts stay. At most 60 characters, which fit the name of a file on every
     * disk. Empty only if no letter or digit is in it.
     */
    public static String of(String words) {
        String bare =
                Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{InCombiningDiacriticalMarks}", "");
        return cut(Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", ""));
    }

    private static String cut(String slug) {
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int end = Character.isHighSurrogate(slug.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
        return slug.substring(0, end).replaceAll("-$", "");
    }
}
