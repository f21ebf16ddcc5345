package org.kitepress.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes and that bring programs down: all those that cmark is tested with, and more. */
public enum HostileTexts {
    NESTED_STRONG("*a **a ".repeat(32_500) + "b" + " a** a*".repeat(32_500)),
    EMPHASIS_CLOSERS("a_ ".repeat(32_500)),
    EMPHASIS_OPENERS("_a ".repeat(32_500)),
    LINK_CLOSERS("a]".repeat(32_500)),
    LINK_OPENERS("[a".repeat(32_500)),
    MISMATCHED("*a_ ".repeat(25_000)),
    TWO_MARKS("*a ".repeat(20_000) + "_a*_ ".repeat(20_000)),
    MULTIPLES_OF_THREE("a**b" + "c* ".repeat(25_000)),
    LINKS_AND_EMPHASIS("[ a_".repeat(25_000)),
    BRACKET_AND_PARENTHESIS("[ (](".repeat(40_000)),
    EMPTY_LINKS_IN_PICTURES("![[]()".repeat(160_000)),
    HARD_LINK("**x [a*b**c*](d)"),
    NESTED_BRACKETS("[".repeat(25_000) + "a" + "]".repeat(25_000)),
    NESTED_QUOTES("> ".repeat(25_000) + "a"),
    NESTED_LISTS(IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "* a\n").collect(Collectors.joining())),
    NUL("abc\0de\0"),
    BACKTICKS(IntStream.range(1, 2_500).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining())),
    UNCLOSED_ANGLE("[a](<b".repeat(30_000)),
    UNCLOSED_LINK("[a](b".repeat(30_000)),
    UNCLOSED_COMMENT("</" + "<!--".repeat(300_000)),
    EMPTY_LINES_IN_LISTS("- ".repeat(30_000) + "x" + "\n".repeat(30_000)),
    EMPTY_LINES_IN_QUOTED_LISTS("> " + "- ".repeat(30_000) + "x\n" + ">\n".repeat(30_000)),
    EMPHASIS_IN_QUOTES(">".repeat(100_000) + "a*".repeat(100_000)),
    COLLIDING_REFERENCES(collisions(25_000)),
    NESTED_STARS("*".repeat(20_000) + "a" + "*".repeat(20_000)),
    UNDERSCORES_5("_".repeat(5_000)),
    UNDERSCORES_50("_".repeat(50_000)),
    QUOTES_5(">".repeat(5_000)),
    QUOTES_50(">".repeat(50_000)),
    BRACKETS_5("[".repeat(5_000)),
    BRACKETS_50("[".repeat(50_000)),
    PARENTHESES_5("(".repeat(5_000)),
    PARENTHESES_50("(".repeat(50_000)),
    STARS_5("*".repeat(5_000)),
    STARS_50("*".repeat(50_000)),
    TICKS_5("`".repeat(5_000)),
    TICKS_50("`".repeat(50_000)),
    ATTRIBUTES_5("<a" + " b=\"c\"".repeat(5_000)),
    ATTRIBUTES_50("<a" + " b=\"c\"".repeat(50_000)),
    TAGS_5("<a b=\"c\"".repeat(5_000)),
    TAGS_50("<a b=\"c\"".repeat(50_000)),
    PICTURES_5("![[]()".repeat(5_000)),
    PICTURES_50("![[]()".repeat(50_000)),
    QUOTED_LISTS_5("> - ".repeat(5_000)),
    QUOTED_LISTS_50("> - ".repeat(50_000)),
    GROWING_TICKS(IntStream.range(1, 400).mapToObj("`"::repeat).collect(Collectors.joining(" "))),
    ANGLES_5("[a](<b".repeat(5_000)),
    COMMENTS_5("<!--".repeat(5_000)),
    COMMENTS_50("a <!--".repeat(50_000)),
    PARAGRAPHS_OF_QUOTES(("> ".repeat(150) + "a\n\n").repeat(100)),
    DEFINITIONS(IntStream.range(0, 20_000).mapToObj(i -> "[r" + i + "]: /u\n").collect(Collectors.joining())),
    LINKS("[a](https://example.org/) ".repeat(10_000)),
    ONE_LINE("a".repeat((1 << 20) - 100)),
    COLUMNS("|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|b".repeat(5_000) + "|\n"),
    COLONS(":::".repeat(50_000)),
    DIRECTIVES(":::warning\n".repeat(20_000)),
    DIRECTIVES_60(":::warning\n".repeat(60_000)),
    DIRECTIVES_IN_LISTS((" ".repeat(3) + ":::warning\n").repeat(20_000)),
    PAIRS_OF_DIRECTIVES(":::warning\n:::\n".repeat(20_000)),
    NUMBERED_LISTS("1. ".repeat(50_000)),
    NUMBERED_LISTS_OTHERWISE("9) ".repeat(50_000)),
    QUOTED_LINES(">a\n".repeat(20_000)),
    SAME_HEADINGS("# a\n\n".repeat(20_000)),
    NOTES_THAT_CALL(notes(2_000)),
    REFERENCE_TITLE("[a]: /u \"" + "b\n".repeat(100_000)),
    HEADING_CLOSERS("# a" + " #".repeat(100_000)),
    LONG_ENTITY("&" + "a".repeat(500_000) + ";"),
    PARENTHESES_IN_LINK("[a](/" + "(".repeat(100_000) + ")".repeat(100_000) + ")"),
    OPEN_TAGS("a <b>".repeat(3_000)),
    TABLES_IN_TABLES("<table><tr><td>".repeat(5_000)),
    TURNED("\u202e\u2066a".repeat(50_000)),
    NOTES("[^a]".repeat(50_000) + "\n\n[^a]: x\n"),
    ENTITIES("&amp;".repeat(100_000)),
    TILDES("~".repeat(50_000)),
    STRIKES("~~a ".repeat(25_000)),
    PIPES("|".repeat(100_000) + "\n" + "|-".repeat(50_000));

    private final String text;

    HostileTexts(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Each note calls the next. */
    private static String notes(int count) {
        return "a[^0]\n\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "[^" + i + "]: b[^" + (i + 1) + "]\n\n")
                        .collect(Collectors.joining());
    }

    /** Labels that all have the same hash in Java, as the two letters of each pair have: "Aa" and "BB". */
    private static String collisions(int count) {
        List<String> labels = new ArrayList<>(List.of(""));
        while (labels.size() < count) {
            labels = labels.stream()
                    .flatMap(l -> List.of(l + "Aa", l + "BB").stream())
                    .toList();
        }
        return labels.stream().limit(count).map(l -> "[" + l + "]: /u\n\n").collect(Collectors.joining()) + "["
                + labels.get(count - 1) + "]\n";
    }
}
