package org.kitepress.check.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it is compared: every digit, space, dash and disguise made plain, what cannot be seen left out, and each
 * character still knowing the column it came from.
 */
final class PlainLine {

    private static final Pattern LINK =
            Pattern.compile("(?i:https?://|www\\.)[^\\s<>\"]++|(?<=\\]\\()(?!(?i:tel|sms|mailto|geo):)[^\\s()]++");

    private final String text;
    /** For each character of the text where it stood, from 0; null if each stands where it stood. */
    private final int[] from;

    private final int digits;
    private String lower;
    private String words;
    private String links;

    /** @param from for each character of the text where it stood, or null */
    PlainLine(String text, int[] from) {
        this.text = text;
        this.from = from;
        this.digits = digits(text);
    }

    static PlainLine of(String line) {
        return Unmasking.isPlain(line) ? new PlainLine(line, null) : new Unmasking(line).plain();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits;
    }

    String text() {
        return text;
    }

    /** How many digits stand in it: most lines have none, and need no look for numbers. */
    int digits() {
        return digits;
    }

    boolean has(String sign) {
        return text.contains(sign);
    }

    /** Whether one of these words, in lower case, stands in it: looking for a word costs less than for a pattern. */
    boolean hasAny(List<String> keys) {
        if (lower == null) {
            lower = text.toLowerCase(Locale.ROOT);
        }
        for (String key : keys) {
            if (lower.contains(key)) {
                return true;
            }
        }
        return keys.isEmpty();
    }

    /** The column, from 1, at which a character of the text stood in the line. */
    int column(int at) {
        return (from == null ? at : from[at]) + 1;
    }

    /** The text with blanks in place of every link: the numbers in an address of the web are nobody's. */
    String words() {
        split();
        return words;
    }

    /** The text with blanks in place of everything that is no link. */
    String links() {
        split();
        return links;
    }

    private void split() {
        if (words != null) {
            return;
        }
        words = text;
        links = "";
        Matcher link = LINK.matcher(text);
        if (!has("://") && !has("www.") && !has("](") || !link.find()) {
            return;
        }
        StringBuilder outside = new StringBuilder(text);
        StringBuilder inside = new StringBuilder(" ".repeat(text.length()));
        do {
            outside.replace(link.start(), link.end(), " ".repeat(link.end() - link.start()));
            inside.replace(link.start(), link.end(), link.group());
        } while (link.find());
        words = outside.toString();
        links = inside.toString();
    }
}
