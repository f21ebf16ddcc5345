package org.kitepress.model;

import java.util.Locale;
import java.util.Set;

/** A language that the site speaks. @param tag as in BCP 47: {@code en}, {@code es-MX} */
public record Language(String tag) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The {@code dir} of its text: {@code ltr} or {@code rtl}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage()) ? "rtl" : "ltr";
    }

    /** Its name in itself, as a language switcher shows it: {@code español}. */
    public String name() {
        return locale().getDisplayName(locale());
    }

    /** What it calls a country. @param code two letters, as in ISO 3166-1 */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }
}
