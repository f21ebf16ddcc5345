package org.kitepress.render.search;

/** How much a word of a page counts: by where it stands, and whether it comes again and again. The script knows the order. */
public enum Weight {
    TEXT,
    /** In the text, three times or more. */
    OFTEN,
    /** In a heading, the summary, a subject, or what a page warns of. */
    HEADING,
    TITLE
}
