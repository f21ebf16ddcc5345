package org.kitepress.describe;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are typed in YAML: bare if every reader of YAML takes them for these very words, else in quotes. */
final class YamlText {

    /** Signs that mean something to YAML at the beginning of a value. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

    /** What YAML 1.1 or 1.2 takes for a yes, a no, a nothing, a number or a day. */
    private static final Pattern TYPED = Pattern.compile("(?i)y|n|yes|no|true|false|on|off|null|[-+]?\\.(inf|nan)"
            + "|[-+.]?[0-9][0-9a-f_.:xo+-]*+([ t][0-9:.+ z-]*+)?");

    private YamlText() {}

    /** After a name and a colon. */
    static String of(String words) {
        return isBare(words) ? words : quoted(words);
    }

    /** Between the square brackets of a list. */
    static String inList(String words) {
        return isBare(words) && words.chars().noneMatch(sign -> ",[]{}".indexOf(sign) >= 0) ? words : quoted(words);
    }

    private static boolean isBare(String words) {
        return !words.isEmpty()
                && INDICATORS.indexOf(words.charAt(0)) < 0
                && !isSpace(words.charAt(0))
                && !isSpace(words.charAt(words.length() - 1))
                && !words.endsWith(":")
                && !words.contains(": ")
                && !words.contains(" #")
                && !TYPED.matcher(words).matches()
                && words.codePoints().allMatch(YamlText::isPlain);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Whether a character can be seen, or is a space, so that it stands for itself. */
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (isPlain(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append(String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character));
            }
        });
        return quoted.append('"').toString();
    }
}
