package org.kitepress.check.content;

import java.util.List;
import java.util.Optional;

/** Tells a host that was made to be taken for another one. Both are in plain letters: all others are stopped before. */
final class Lookalike {

    /** How many approved hosts a stranger is held against. */
    private static final int LOOKED_AT = 1000;

    /** A shorter name is one letter off from half the world. */
    private static final int SHORTEST = 6;

    private Lookalike() {}

    /** The first of these that the host looks like, and is not; a host below or above an approved one only is related. */
    static Optional<String> of(String host, List<String> approved) {
        return approved.stream()
                .limit(LOOKED_AT)
                .filter(name -> name.length() >= SHORTEST && !isRelated(host, name))
                .filter(name -> isLike(bare(host), bare(name)))
                .findFirst();
    }

    private static boolean isRelated(String host, String name) {
        return ("." + host).endsWith("." + bare(name)) || ("." + name).endsWith("." + bare(host));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isLike(String host, String name) {
        return drawn(host).equals(drawn(name))
                || isOneOff(host, name)
                || letters(host).contains(letters(name))
                || !main(name).isEmpty() && main(host).equals(main(name));
    }

    /** Letters that look the same in many typefaces are one. */
    private static String drawn(String host) {
        return host.replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }

    /** {@code nswp.org} stands in {@code nswp.org.evil.example} and in {@code nswp-org.example}. */
    private static String letters(String host) {
        return host.replaceAll("[.-]", "");
    }

    /** All but the last part: {@code nswp} of {@code nswp.org}. */
    private static String main(String host) {
        return host.substring(0, Math.max(0, host.lastIndexOf('.')));
    }

    /** Whether one letter was changed, left out, added, or swapped with its neighbor. */
    private static boolean isOneOff(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        return Math.max(left.length(), right.length()) <= 1
                || left.length() == 2
                        && new StringBuilder(left).reverse().toString().equals(right);
    }
}
