package org.kitepress.render.search;

/** How much a word of a page counts, by where it stands. The script knows the order. */
enum TermWeight {
    TEXT,
    /** In a heading, the summary, a subject, or what a page warns of. */
    HEADING,
    TITLE
}
