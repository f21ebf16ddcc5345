package org.kitepress.check.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the strings of a program or of JSON once their escapes are resolved. */
final class Escapes {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.)", Pattern.DOTALL);

    private Escapes() {}

    static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? ""
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(sign(escape)));
    }

    private static String sign(java.util.regex.MatchResult escape) {
        String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return hex == null ? " " : "" + (char) Integer.parseInt(hex, 16);
    }
}
