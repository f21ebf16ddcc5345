package org.kitepress.check.made;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a style sheet fetches from other hosts: pictures, fonts and further sheets. */
final class StyleFetches {

    private static final String STRING = "(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+')";
    private static final String PASSED = "/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|@namespace\\b[^;]*+";

    /** What is passed over stands first; the address of what is fetched is in one of the groups. */
    private static final Pattern PIECE = Pattern.compile(
            PASSED + "|@" + name("import") + "\\s*+(" + STRING + ")|(?:" + name("url") + "|" + name("src")
                    + ")\\(\\s*+(" + STRING
                    + "|(?:\\\\[0-9a-f]{1,6}\\s?|[^)\\s\"'])++)"
                    + "|" + name("image-set") + "\\(\\s*+(" + STRING + ")|,\\s*+(" + STRING
                    + ")\\s++[\\d.]++(?:x|dpi|dppx|dpcm)\\b|"
                    + STRING,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-f]{1,6})\\s?|(.))", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private StyleFetches() {}

    /** A name, each of its letters as it is or by its number (CSS Syntax 3, 4.3.7). */
    private static String name(String letters) {
        return letters.chars()
                .mapToObj(letter -> "(?:%1$c|\\\\0{0,4}(?:%1$c|%2$x|%3$x)\\s?)"
                        .formatted(letter, letter, Character.toUpperCase(letter)))
                .collect(Collectors.joining());
    }

    /** @param offset in the style sheet */
    record Fetch(String address, int offset) {}

    static List<Fetch> outside(String css) {
        return PIECE.matcher(css)
                .results()
                .flatMap(piece -> address(piece).stream())
                .filter(fetch -> OutsideAddress.is(fetch.address()))
                .toList();
    }

    private static Optional<Fetch> address(MatchResult piece) {
        for (int group = 1; group <= piece.groupCount(); group++) {
            if (piece.group(group) != null) {
                return Optional.of(new Fetch(plain(piece.group(group)), piece.start(group)));
            }
        }
        return Optional.empty();
    }

    /** Without quotation marks, and with every sign as it is meant. */
    private static String plain(String typed) {
        boolean quoted = typed.startsWith("\"") || typed.startsWith("'");
        String inside = quoted ? typed.substring(1, typed.length() - 1) : typed;
        return inside.indexOf('\\') < 0 ? inside : ESCAPE.matcher(inside).replaceAll(StyleFetches::sign);
    }

    private static String sign(MatchResult escape) {
        if (escape.group(1) == null) {
            return Matcher.quoteReplacement(escape.group(2));
        }
        int code = Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
    }
}
