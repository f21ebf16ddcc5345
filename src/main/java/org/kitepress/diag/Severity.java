package org.kitepress.diag;

/** How much a problem weighs, the heaviest first. */
public enum Severity implements Keyword {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published, but somebody should look. */
    WARNING,
    /** A suggestion that `check` alone makes; the writer decides. */
    ADVICE;
}
