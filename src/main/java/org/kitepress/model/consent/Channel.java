package org.kitepress.model.consent;

import org.kitepress.diag.Keyword;

/** A way out of the building. */
public enum Channel implements Keyword {
    WEB,
    FEED,
    SEARCH,
    PRINT,
    MESSAGE,
    EPUB;
}
