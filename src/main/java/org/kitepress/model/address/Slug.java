package org.kitepress.model.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that is made from words. */
public final class Slug {

    private static final int LIMIT = 60;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");

    private Slug() {}

    /**
     * Lower case, accents folded, everything but letters and digits as one hyphen: {@code Salud y Derechos} gives
     * {@code salud-y-derechos}. Letters of other scripts stay. At most 60 characters, which fit the name of a file on every
     * disk. Empty only if no letter or digit is in it.
     */
    public static String of(String words) {
        return cut(hyphenated(bare(words).toLowerCase(Locale.ROOT)));
    }

    /** Most words are plain, and Java takes milliseconds to get ready for others. */
    private static String bare(String words) {
        if (words.chars().allMatch(c -> c < 0x80)) {
            return words;
        }
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** None before the first letter, none after the last. */
    private static String hyphenated(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0, c; i < words.length(); i += Character.charCount(c)) {
            c = words.codePointAt(i);
            if (isPart(c)) {
                slug.append(gap && slug.length() > 0 ? "-" : "").appendCodePoint(c);
            }
            gap = !isPart(c);
        }
        return slug.toString();
    }

    /** A letter, a mark on one, or a number: the classes L, M and N of Unicode. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static String cut(String slug) {
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int end = Character.isHighSurrogate(slug.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
        return slug.substring(0, end).replaceAll("-$", "");
    }
}
