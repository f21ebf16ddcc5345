package org.kitepress.model.data;

import java.util.Optional;
import org.kitepress.diag.Keyword;

/** What a field's value has to be. */
public enum Kind implements Keyword {
    /** Words, a number, a code: whatever was typed, on one line or many. */
    TEXT,
    /** A day as {@code 2026-05-01}. */
    DATE("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
    /** A time of day as {@code 18:30}. */
    TIME("([01][0-9]|2[0-3]):[0-5][0-9]"),
    /** {@code true} or {@code false}. */
    FLAG,
    /** A number and a unit: {@code 12 months}, {@code 90 days}. */
    PERIOD("([1-9][0-9]{0,3}) (day|week|month|year)s?"),
    /** A country's two letters as in ISO 3166-1: {@code US}. */
    COUNTRY("[A-Z]{2}"),
    /** A language's code as in BCP 47: {@code en}, {@code es-MX}. */
    LANGUAGE("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"),
    /** A web address that begins with {@code https://} or {@code http://}. */
    ADDRESS("[Hh][Tt][Tt][Pp][Ss]?://[^/?#@ ]+([/?#][^ ]*)?"),
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

    private final String pattern;

    Kind() {
        this("");
    }

    Kind(String pattern) {
        this.pattern = pattern;
    }

    /** A regular expression that all its values match, though not all that matches is a value; empty if any words do. */
    public String pattern() {
        return pattern;
    }

    public static Optional<Kind> of(String word) {
        return Keyword.of(word, values());
    }
}
