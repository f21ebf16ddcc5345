package org.kitepress.parse.mark;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitepress.model.consent.Channel;
import org.kitepress.parse.directive.DirectiveName;

/**
 * Directives that were read as words: with a backslash before them as editors for rich text put it, in the midst of a line, with
 * a space or a bracket that does not belong. A colon in prose is none: {@code 10:30}, {@code note: only [sic]}, {@code :warning:}.
 */
final class ShownDirectives {

    /** Between words, with a space at either side, they are no mark; nor are they in the midst of a word. */
    private static final Pattern COLONS = Pattern.compile(
            "(?m)(?<!:)(?:^ ?:{3,}|:{3,}(?= ?$|[\\p{L}\\[{\\\\])|(?<colons>:(?: ?:){2,}) ?(?<name>\\p{L}[\\p{L}-]*+))");

    private static final Pattern NAME =
            Pattern.compile("(?<colons>::?)(?<space> ?)(?<name>\\p{L}[\\p{L}-]{2,15}+)(?<gap> ?)(?<open>[\\[{(]?)");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "(?i)\\{ ?(?:channel ?[=:]|(?:id|by|credit) ?=)|(?<![?&\\p{L}])channel(?:=|(?<=(?:[(\\[]|only) ?channel) ?=) ?[\"'“]?(?:"
                    + Arrays.stream(Channel.values()).map(Channel::word).collect(Collectors.joining("|")) + ")\\b");
    /** Where a directive may begin as well as on a line of its own. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;*|>\uFFFC)\\]\\\\-] ?$");

    private ShownDirectives() {}

    /**
     * Where the next one begins, or -1.
     *
     * @param words as they look
     */
    static int find(String words, int from) {
        boolean colon = words.indexOf(':', from) >= 0;
        boolean given = words.indexOf('{', from) >= 0 || words.indexOf('=', from) >= 0;
        int first = colon ? colons(words, from) : -1;
        int attributes = given ? first(ATTRIBUTES.matcher(words), from) : -1;
        int braces = Braces.find(
                words, from, (inner, attached) -> MarkWords.choose(inner) || attached && MarkWords.name(inner));
        return least(least(first, braces), least(attributes, colon ? named(words, from) : -1));
    }

    private static int colons(String words, int from) {
        Matcher matcher = COLONS.matcher(words);
        for (int at = from; matcher.find(at); at = matcher.end()) {
            if (matcher.group("name") == null
                    || DirectiveName.isNear(matcher.group("name").toLowerCase(Locale.ROOT))) {
                return matcher.start();
            }
        }
        return -1;
    }

    private static int least(int a, int b) {
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    private static int first(Matcher matcher, int from) {
        return matcher.find(from) ? matcher.start() : -1;
    }

    private static int named(String words, int from) {
        Matcher matcher = NAME.matcher(words);
        for (int at = from; matcher.find(at); at = matcher.end("colons")) {
            if (isOne(words, matcher)) {
                return matcher.start();
            }
        }
        return -1;
    }

    private static boolean isOne(String words, Matcher found) {
        int start = found.start();
        boolean inWord = start > 0 && Character.isLetterOrDigit(words.charAt(start - 1));
        String name = found.group("name").toLowerCase(Locale.ROOT);
        boolean known = DirectiveName.of(name).isPresent();
        boolean joined = found.group("space").isEmpty() && found.group("gap").isEmpty();
        return switch (found.group("open")) {
            case "" -> !inWord && stands(words, found, name, known);
            case "{" -> DirectiveName.isNear(name) && (joined || !inWord);
            case "[" -> joined ? inWord ? known : DirectiveName.isNear(name) : !inWord && known;
            default -> known && !inWord && found.group("space").isEmpty();
        };
    }

    /** Without a bracket: two colons begin one, and at the beginning of a line one does before a name that guards words, but in {@code :warning:}. */
    private static boolean stands(String words, Matcher found, String name, boolean known) {
        boolean emoji = words.startsWith(":", found.end("name"));
        return found.group("space").isEmpty()
                && known
                && !emoji
                && (found.group("colons").length() == 2
                        || DirectiveName.GUARDS.contains(name) && begins(words, found.start()));
    }

    private static boolean begins(String words, int at) {
        String before = words.substring(words.lastIndexOf('\n', at) + 1, at);
        return before.isBlank() || SENTENCE.matcher(before).find();
    }
}
