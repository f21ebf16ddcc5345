package org.kitepress.parse.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an address ends that a sentence goes on after. */
final class AddressEnd {

    private static final String PUNCTUATION = "?!.,:;*_~'’‘…。、，！？";
    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9]{1,32};\\z");

    private AddressEnd() {}

    /** How many signs of it are the address: brackets that it opens are part of it, and others are not. */
    static int of(String typed) {
        int end = typed.length();
        int round = surplus(typed, '(', ')');
        int square = surplus(typed, '[', ']');
        while (true) {
            char last = typed.charAt(end - 1);
            if (last == ')' && round-- > 0 || last == ']' && square-- > 0) {
                end--;
            } else if (PUNCTUATION.indexOf(last) >= 0) {
                end -= last == ';' ? entity(typed.substring(0, end)) : 1;
            } else {
                return end;
            }
        }
    }

    private static int surplus(String typed, char opening, char closing) {
        return (int) (typed.chars().filter(c -> c == closing).count()
                - typed.chars().filter(c -> c == opening).count());
    }

    private static int entity(String typed) {
        Matcher entity = ENTITY.matcher(typed.substring(Math.max(0, typed.length() - 34)));
        return entity.find() ? entity.end() - entity.start() : 1;
    }
}
