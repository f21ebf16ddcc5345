package org.kitepress.render.asset;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a script what only people read, as far as that needs no understanding of it: what a line begins with, lines of
 * nothing, lines of comment, and the comment that a file begins with. A text that goes on over the end of a line is where this
 * could do harm, so a script that may have one stays as it is.
 */
final class Js {

    private static final Pattern LONG_TEXT = Pattern.compile("`|\\\\[\r\n]|[\u2028\u2029]");
    private static final Pattern HEAD = Pattern.compile("\\A\\s*+/\\*(?!!)(?:[^*]|\\*(?!/))*+\\*/[ \t]*+(?=[\r\n])");

    private Js() {}

    static String small(String js) {
        return LONG_TEXT.matcher(js).find()
                ? js
                : HEAD.matcher(js)
                        .replaceFirst("")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !isComment(line))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Within a longer comment, such a line may end it. */
    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.contains("*/");
    }
}
