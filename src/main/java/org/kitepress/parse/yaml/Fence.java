package org.kitepress.parse.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** The lines that stand around front matter, and what people type instead of them. */
final class Fence {

    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern DASHES = Pattern.compile("(?=.*[\\p{Pd}\u2212&&[^-]])[\\p{Pd}\u2212]{1,3}");
    private static final Pattern SPACED = Pattern.compile("-(\\s+-){2}");
    private static final Pattern OTHER = Pattern.compile("\\*{3,}|_{3,}|={3,}|~{3,}|\\.{3}|;{3}");
    private static final Pattern CODE = Pattern.compile("`{3}\\w*");

    private Fence() {}

    /** Whether a line is three hyphens, whatever stands around them and cannot be seen. */
    static boolean is(String line) {
        return Ends.strip(line).equals("---");
    }

    /** What is wrong with a line that was meant as three hyphens; empty if it was not, or if nothing is. */
    static Optional<String> slip(String line) {
        String typed = Ends.strip(line);
        if (typed.equals("---")) {
            return line.stripTrailing().equals("---")
                    ? Optional.empty()
                    : Optional.of("something that cannot be seen stands beside the three hyphens");
        }
        if (DASHES.matcher(typed).matches()) {
            return Optional.of("a dash stands where three hyphens belong: phones make one of several hyphens");
        }
        if (HYPHENS.matcher(typed).matches()) {
            return Optional.of(typed.length() + " hyphens stand where three belong");
        }
        if (SPACED.matcher(typed).matches()) {
            return Optional.of("spaces stand between the three hyphens");
        }
        if (typed.startsWith("`")) {
            return CODE.matcher(typed).matches()
                    ? Optional.of("a fence of code stands where three hyphens belong")
                    : Optional.empty();
        }
        return OTHER.matcher(typed).matches()
                ? Optional.of("`" + typed + "` stands where three hyphens belong")
                : Optional.empty();
    }
}
