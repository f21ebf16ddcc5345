package org.kitepress.render.hosting;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Paths as servers read them: percent-encoded in a response, and as a pattern that matches nothing else. */
final class Paths {

    private static final String UNRESERVED = "-._~/";

    private Paths() {}

    /** Everything but the unreserved signs of RFC 3986 and the slash as its codes, so that no server finds a sign of its own. */
    static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte code : path.getBytes(StandardCharsets.UTF_8)) {
            if (code > 0 && (isPlain(code) || UNRESERVED.indexOf(code) >= 0)) {
                out.append((char) code);
            } else {
                out.append('%').append(hex(code >> 4)).append(hex(code));
            }
        }
        return out.toString();
    }

    private static char hex(int code) {
        return Character.toUpperCase(Character.forDigit(code & 15, 16));
    }

    /**
     * As a regular expression of Java, PCRE and RE2: each sign that may mean something stands in brackets, where it means itself.
     * A number sign is written as its code, because an expression may end with one.
     */
    static String pattern(String path) {
        return path.codePoints().mapToObj(Paths::literal).collect(Collectors.joining());
    }

    private static String literal(int c) {
        if (c > 126 || isPlain(c) || "-_/".indexOf(c) >= 0) {
            return Character.toString(c);
        }
        if (c == '#') {
            return "\\x23";
        }
        return "^[]\\".indexOf(c) >= 0 ? "\\" + (char) c : "[" + (char) c + "]";
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
