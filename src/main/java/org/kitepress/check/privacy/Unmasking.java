package org.kitepress.check.privacy;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line on its way to be a {@link PlainLine}. */
final class Unmasking {

    private static final Pattern DISGUISE = Pattern.compile("(?i)[(\\[{] ?(?:(at|arroba)|(dot|punto)) ?[)\\]}] ?");
    private static final Pattern ENTITY =
            Pattern.compile("(?i)&(?:#(\\d{1,6})|#x([0-9a-f]{1,5})|(nbsp|ensp|emsp)|(commat)|(period));");

    private final String line;
    private final StringBuilder out;
    private final int[] from;
    private int at;

    Unmasking(String line) {
        this.line = line;
        this.out = new StringBuilder(line.length());
        this.from = new int[line.length()];
    }

    /** Whether there is nothing to fold in it, as in most lines. */
    static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > '~' || c < ' ' || c == '\\' || c == '&' || isBracket(c) && mayDisguise(line, i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBracket(int c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Whether what follows a bracket may be {@code at}, {@code dot}, {@code arroba} or {@code punto}. */
    private static boolean mayDisguise(String line, int at) {
        return at < line.length() && " aAdDpP".indexOf(line.charAt(at)) >= 0;
    }

    PlainLine plain() {
        while (at < line.length()) {
            int point = line.codePointAt(at);
            if (!escape(point) && !disguise(point) && !entity(point)) {
                put(plain(point), Character.charCount(point));
            }
        }
        return new PlainLine(out.toString(), Arrays.copyOf(from, out.length()));
    }

    /**
     * @param sign what stands for it, or 0 for nothing
     * @param width how many characters of the line it takes
     */
    private void put(char sign, int width) {
        if (sign != 0) {
            from[out.length()] = at;
            out.append(sign);
        }
        at += width;
    }

    private boolean escape(int point) {
        if (point != '\\' || at + 1 == line.length() || Character.isLetterOrDigit(line.charAt(at + 1))) {
            return false;
        }
        at++;
        return true;
    }

    /** {@code name (at) example [dot] org}. */
    private boolean disguise(int point) {
        if (!isBracket(point) || !mayDisguise(line, at + 1)) {
            return false;
        }
        Matcher matcher = DISGUISE.matcher(line).region(at, Math.min(line.length(), at + 12));
        if (!matcher.lookingAt()) {
            return false;
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        put(matcher.group(1) == null ? '.' : '@', matcher.end() - at);
        return true;
    }

    private boolean entity(int point) {
        if (point != '&') {
            return false;
        }
        Matcher matcher = ENTITY.matcher(line).region(at, Math.min(line.length(), at + 10));
        if (!matcher.lookingAt()) {
            return false;
        }
        put(plain(named(matcher)), matcher.end() - at);
        return true;
    }

    private static int named(Matcher entity) {
        if (entity.group(1) != null) {
            return Integer.parseInt(entity.group(1));
        }
        if (entity.group(2) != null) {
            return Integer.parseInt(entity.group(2), 16);
        }
        return entity.group(3) != null ? ' ' : entity.group(4) != null ? '@' : '.';
    }

    /** What a character is taken for; 0 if it cannot be seen. */
    private static char plain(int point) {
        if (point > ' ' && point <= '~') {
            return (char) point;
        }
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return (char) (point - 0xFEE0);
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(point, 10));
            case Character.SPACE_SEPARATOR, Character.CONTROL -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.FORMAT -> 0;
            default -> quoteOrSelf(point);
        };
    }

    private static char quoteOrSelf(int point) {
        return switch (point) {
            case 0x2212 -> '-';
            case 0x2018, 0x2019, 0x2032, 0xB4 -> '\'';
            case 0x201C, 0x201D, 0x2033 -> '"';
            default -> Character.isBmpCodePoint(point) ? (char) point : '\uFFFD';
        };
    }
}
