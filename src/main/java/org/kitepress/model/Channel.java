package org.kitepress.model;

import java.util.Locale;

/** A way out of the building. */
public enum Channel {
    WEB,
    FEED,
    SEARCH,
    PRINT,
    MESSAGE,
    EPUB;

    /** The name that writers type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
