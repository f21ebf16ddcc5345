package org.kitepress.press.fo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a web address may go on in the next line: there, whoever copies it by hand sees that it goes on. No hyphen is added,
 * because it would be copied, too. The places are those of the Chicago Manual of Style, but a slash ends its line.
 */
final class AddressBreaks {

    private static final char BREAK = '\u200B';
    private static final char NO_BREAK = '\u2060';
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final String BEFORE = ".?&=#-_~%";
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,3}+((?i:https?://)?+(?i:www\\.)?+)[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+)++(?:[/?#].*+)?+\\p{P}*+");

    private AddressBreaks() {}

    static boolean isAddress(String word) {
        return word.indexOf('.') > 0 && ADDRESS.matcher(word).matches();
    }

    /** @param measure how many letters fit a line: what is no longer stays whole */
    static String in(String address, int measure) {
        Matcher found = ADDRESS.matcher(address);
        int start = found.matches() && !found.group(1).isEmpty() ? found.end(1) : 0;
        String head = start == 0 ? "" : address.substring(0, start) + NO_BREAK;
        String rest = address.substring(start);
        return head + broken(rest, address.length() <= measure ? WHOLE : measure - 1);
    }

    private static String broken(String rest, int longest) {
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = 0; i < rest.length(); i++) {
            boolean breaks = longest < WHOLE && i > 0 && (isPlace(rest, i) || run >= longest);
            boolean whole = !Character.isLowSurrogate(rest.charAt(i));
            out.append(breaks && whole ? String.valueOf(BREAK) : holds(rest, i) ? String.valueOf(NO_BREAK) : "");
            out.append(rest.charAt(i));
            run = breaks && whole ? 1 : run + 1;
        }
        return out.toString();
    }

    /** After a slash, or before a sign that something follows. */
    private static boolean isPlace(String rest, int at) {
        char sign = rest.charAt(at);
        boolean afterSlash = rest.charAt(at - 1) == '/' && Character.isLetterOrDigit(sign);
        boolean before = BEFORE.indexOf(sign) >= 0
                && at + 1 < rest.length()
                && Character.isLetterOrDigit(rest.charAt(at + 1))
                && rest.charAt(at - 1) != '/';
        return afterSlash || before;
    }

    /** Behind a hyphen nobody could tell whether it belongs to the address. */
    private static boolean holds(String rest, int at) {
        return at > 0 && rest.charAt(at - 1) == '-';
    }
}
