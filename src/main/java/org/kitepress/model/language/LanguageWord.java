package org.kitepress.model.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a word names a language: by its code in ISO 639, with what BCP 47 lets follow, or by its name. */
public final class LanguageWord {

    private static final Pattern TAG =
            Pattern.compile("([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?");

    /** In their order, so that a name of two languages is always taken for the same one. */
    private static final Set<String> SHORT = new TreeSet<>(List.of(Locale.getISOLanguages()));

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /** Those that tags name because a language has more than one. */
    private static final Set<String> SCRIPTS = Set.of("arab", "cyrl", "deva", "hans", "hant", "hebr", "latn");

    /** Languages by their names in these languages; Java takes long to get ready for each. */
    private static final class Names {
        static final List<String> NAMED_IN = List.of("en", "es", "fr", "pt");
        static final Map<String, String> TAGS = new HashMap<>();

        static {
            for (String in : NAMED_IN) {
                Locale reader = new Locale.Builder().setLanguage(in).build();
                SHORT.forEach(code -> TAGS.putIfAbsent(folded(locale(code).getDisplayLanguage(reader)), code));
            }
        }
    }

    private LanguageWord() {}

    /** The tag of the language as {@code languages} would list it; empty if the word names none. */
    public static Optional<String> tag(String word) {
        Matcher tag = TAG.matcher(word);
        return tag.matches() && isCode(tag.group(1).toLowerCase(Locale.ROOT)) && isKnown(tag.group(2), tag.group(3))
                ? Optional.of(written(tag))
                : Optional.ofNullable(word.length() < 4 ? null : Names.TAGS.get(folded(word)));
    }

    /**
     * @param script or null
     * @param region or null
     */
    private static boolean isKnown(String script, String region) {
        return (script == null || SCRIPTS.contains(script.toLowerCase(Locale.ROOT)))
                && (region == null
                        || Character.isDigit(region.charAt(0))
                        || COUNTRIES.contains(region.toUpperCase(Locale.ROOT)));
    }

    private static String written(Matcher tag) {
        StringBuilder written = new StringBuilder(tag.group(1).toLowerCase(Locale.ROOT));
        if (tag.group(2) != null) {
            String script = tag.group(2).toLowerCase(Locale.ROOT);
            written.append('-')
                    .append(script.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(script.substring(1));
        }
        if (tag.group(3) != null) {
            written.append('-').append(tag.group(3).toUpperCase(Locale.ROOT));
        }
        return written.toString();
    }

    /** Of three letters, those that Java has a name for: all of ISO 639-2, and more. */
    private static boolean isCode(String code) {
        return SHORT.contains(code)
                || code.length() == 3
                        && !locale(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }

    private static Locale locale(String code) {
        return new Locale.Builder().setLanguage(code).build();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }
}
