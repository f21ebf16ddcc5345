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
}
