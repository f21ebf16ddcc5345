package org.kitepress.cli;

import java.util.Locale;

/** How problems are told. */
enum ProblemFormat {
    TEXT,
    JSON,
    GITHUB,
    SARIF;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
