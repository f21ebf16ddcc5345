package org.kitepress.model.language;

import java.util.Locale;
import java.util.Set;

/**
 * A language that the site speaks.
 *
 * @param tag as in BCP 47: {@code en}, {@code es-MX}
 */
public record Language(String tag) {

    /** Those whose usual script runs from the right, and the scripts that do: the Unicode CLDR's script metadata. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "skr", "syr",
            "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Written out: what a record has for this is made while the program runs, and this one is asked on the way to every first page. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && language.tag.equals(tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The {@code dir} of its text, {@code ltr} or {@code rtl}; a script that is named, as in {@code az-Arab}, decides. */
    public String direction() {
        String script = locale().getScript();
        boolean fromTheRight = script.isEmpty()
                ? RIGHT_TO_LEFT.contains(locale().getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
        return fromTheRight ? "rtl" : "ltr";
    }

    /** Its name in itself, as a language switcher shows it: {@code español}. */
    public String name() {
        return locale().getDisplayName(locale());
    }

    /**
     * What it calls a country.
     *
     * @param code two letters, as in ISO 3166-1
     */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }
}
