package org.kitepress.model.data;

import java.util.Locale;

/**
 * A type of content that the program does something of its own with; a type that is none of them makes pages like any other. A
 * type that a site adds is of the kind that it extends.
 */
public enum ContentKind {
    PAGE,
    POST,
    STORY,
    GUIDE,
    EVENT,
    PROFILE,
    EDITION,
    RESOURCE,
    FORM,
    GLOSSARY,
    MAILROOM,
    WORDING,
    TYPE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The name of the type. */
    public String word() {
        return word;
    }
}
