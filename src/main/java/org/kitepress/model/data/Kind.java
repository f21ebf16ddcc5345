package org.kitepress.model.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a field's value has to be. */
public enum Kind {
    /** Words, a number, a code: whatever was typed, on one line or many. */
    TEXT,
    /** A day as {@code 2026-05-01}. */
    DATE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A number and a unit: {@code 12 months}, {@code 90 days}. */
    PERIOD,
    /** A country's two letters as in ISO 3166-1: {@code US}. */
    COUNTRY,
    /** A language's code as in BCP 47: {@code en}, {@code es-MX}. */
    LANGUAGE,
    /** A web address that begins with {@code https://} or {@code http://}. */
    ADDRESS,
    /** A resource: the name of a file in {@code content/resources} without its ending. */
    RESOURCE,
    /** A form: the name of a file in {@code content/forms} without its ending. */
    FORM,
    /** A page: the path from this file to its file. */
    PAGE,
    /** Fields of its own. */
    GROUP,
    /** Names of the writer's own, each with one of the values or the fields that the schema allows. */
    MAP,
    /** Anything: what stands under {@code extra}. */
    ANY;

    /** The word for it in a schema. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
