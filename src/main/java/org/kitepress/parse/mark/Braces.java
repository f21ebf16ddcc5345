package org.kitepress.parse.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words between braces, by which other programs mark what stands before or between them. */
final class Braces {

    private static final Pattern PAIR = Pattern.compile("\\{([^{}\\n]{1,60})\\}");

    interface Test {
        /** @param attached whether it stands right behind words */
        boolean passes(String inner, boolean attached);
    }

    private Braces() {}

    /** Where the first ones begin that pass, or -1. */
    static int find(String words, int from, Test test) {
        if (words.indexOf('{', from) < 0) {
            return -1;
        }
        Matcher pair = PAIR.matcher(words);
        for (int at = from; pair.find(at); at = pair.end()) {
            boolean attached = pair.start() > 0 && !Character.isWhitespace(words.charAt(pair.start() - 1));
            if (test.passes(pair.group(1), attached)) {
                return pair.start();
            }
        }
        return -1;
    }
}
