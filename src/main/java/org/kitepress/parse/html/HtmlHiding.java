package org.kitepress.parse.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.kitepress.diag.Nearest;

/**
 * Whether an element of HTML keeps its words from being read, and by what: on a screen, for those who cannot see it, on paper.
 * Where its writer may have meant them to be hidden, they count as hidden.
 */
public final class HtmlHiding {

    /** Names that no element has, and that say what was meant. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:x-|[a-z][a-z0-9]*:)?(?:only|comment|hid(?:e|den)|private|secret|spoiler|draft|"
                    + "noinclude|includeonly|nowiki-hidden|internal|invisible|vanish|del(?:text|eted|etion)?|movefrom|annotation)(?:-.*)?");

    /** The classes by which well-known style sheets hide something, wholly, from some eyes or from some media. */
    private static final Pattern CLASS =
            Pattern.compile("(?:.*[-_:])?(?:hid(?:e|den)|invisible|collapse|collapsed)(?:[-_:].*)?"
                    + "|.*(?:visually-?hidden|d(?:isplay)?-(?:[a-z]+-)?none|no-?display|sr-?only|screen-?reader|off-?screen|no-?print|print-?only|"
                    + "screen-?only|no-?show|spoiler|aria-hidden|mso-?(?:hidden|comment)).*");

    /** An opening tag as the HTML Living Standard, 13.2.5, reads it; the last one of a text may lack its end. */
    static final Pattern TAG = Pattern.compile(
            "<([a-zA-Z][^\\s/>]*+)((?:(?:[\\s/]++|(?<=[\"'])(?=[^\\s/>]))(?:=?[^\\s/>=][^\\s/>=]*+(?:\\s*+=\\s*+"
                    + "(?:\"[^\"]*+(?:\"|$)|'[^']*+(?:'|$)|[^\\s\"'>][^\\s>]*+|(?=>)))?+)?+)*+)[\\s/]*+(?:>|$|(?=<))");

    /** What office programs and phones make of a quotation mark. */
    private static final Pattern CURLY =
            Pattern.compile("[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb]");

    /** What was meant for a tag, and is none: with a space where none belongs, an end that has attributes, or without an end. */
    private static final Pattern SLIP = Pattern.compile("< {0,2}/?([a-zA-Z][\\w:-]*+)([^<>\\n]*+(?:\\n[^<>\\n]*+>)?)");

    /** No longer tag is looked for in words. */
    private static final int LONGEST = 500;

    private HtmlHiding() {}

    /** What hides the words of an element, as its writer typed it; empty if nothing does. */
    static Optional<String> of(Element element) {
        String name = element.normalName();
        if (HtmlRole.of(name) == HtmlRole.NOTHING
                || name.equals("dialog") && !element.hasAttr("open")
                || HtmlRole.of(name) == HtmlRole.UNKNOWN && NAMED.matcher(name).matches()) {
            return Optional.of("<" + name + ">");
        }
        return element.attributes().asList().stream()
                .filter(attribute -> hides(element, attribute))
                .map(Attribute::getKey)
                .findFirst();
    }

    private static boolean hides(Element element, Attribute attribute) {
        String value = CURLY.matcher(attribute.getValue()).replaceAll("").strip();
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "style" -> value.endsWith(":") || HidingStyle.hides(value);
            case "class", "id" ->
                List.of(value.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .anyMatch(word -> CLASS.matcher(word).matches());
            case "aria-hidden" -> !value.equalsIgnoreCase("false");
            case "popover", "x-cloak", "v-cloak" -> true;
            case "type" -> value.equalsIgnoreCase("hidden");
            case "color" -> HidingStyle.hides("color:" + value);
            case "size" -> element.normalName().equals("font") && value.equals("0");
            default -> saysSo(name);
        };
    }

    /** {@code hidden}, {@code data-hidden}, {@code ng-hide}, and {@code hiden}. */
    private static boolean saysSo(String name) {
        return name.contains("hidden")
                || List.of(name.split("[^a-z]+")).contains("hide")
                || Nearest.to(name, List.of("hidden")).isPresent();
    }

    /** The element that this tag opens, whatever is wrong with its place; its name alone if even that cannot be read. */
    static Element element(String tag, String name) {
        String plain = CURLY.matcher(tag).replaceAll("\"");
        return Stream.of(plain.endsWith(">") ? "" : ">", "\">", "'>")
                .map(end -> Jsoup.parse(plain + end, "", Parser.xmlParser()).firstElementChild())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Element(name.replaceAll("[^a-zA-Z0-9-]", "-")));
    }

    /** Where the next tag stands in words that says it hides something, or -1: there it is no tag. */
    public static int find(String words, int from) {
        Matcher tag = TAG.matcher(words);
        Matcher slip = SLIP.matcher(words);
        for (int at = words.indexOf('<', from); at >= 0; at = words.indexOf('<', at + 1)) {
            int end = Math.min(at + LONGEST, words.length());
            boolean whole = tag.region(at, end).lookingAt() && tag.group().endsWith(">");
            if (whole && saysSo(element(tag.group(), tag.group(1)))
                    || slip.region(at, end).lookingAt() && meantToSaySo(slip)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean meantToSaySo(Matcher slip) {
        boolean known = HtmlRole.of(slip.group(1)) != HtmlRole.UNKNOWN
                || NAMED.matcher(slip.group(1)).matches();
        return known && saysSo(element("<" + slip.group(1) + " " + slip.group(2).replace('>', ' '), slip.group(1)));
    }

    /** Names alone, such as {@code <title>}, are words like others where they are shown. */
    private static boolean saysSo(Element element) {
        return of(element)
                .filter(by -> !by.startsWith("<") || HtmlRole.of(element.normalName()) == HtmlRole.UNKNOWN)
                .isPresent();
    }
}
