package org.kitepress.check.made;

import java.util.regex.Pattern;

/** An address that names a host, whatever it is written like. */
final class OutsideAddress {

    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)(?!(?:data|blob|about|javascript):)[a-z][a-z0-9+.-]*+:.*|[/\\\\]{2}.*");

    private static final Pattern UNSEEN = Pattern.compile("^\\s++|[\\t\\n\\r]++");

    private OutsideAddress() {}

    /** As browsers read it: white space before it and line ends in it do not count, and a backslash is a slash (WHATWG URL, 4.4). */
    static boolean is(String address) {
        return OUTSIDE.matcher(UNSEEN.matcher(address).replaceAll("")).matches();
    }

    /** Whether any can be in there, looked at quickly: most attributes of a page hold none. */
    static boolean mayBeIn(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':' || c == '\\' || c < ' ' || c == '/' && i > 0 && value.charAt(i - 1) == '/') {
                return true;
            }
        }
        return false;
    }
}
