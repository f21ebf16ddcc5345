package org.kitepress.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** How problems are told. */
enum ProblemFormat {
    TEXT,
    JSON,
    GITHUB,
    SARIF;

    static ProblemFormat of(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + typed + "' is not a format; there are text, json, github and sarif"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
