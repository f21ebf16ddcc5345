package org.kitepress.parse.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an element of HTML becomes in a text, and so the list of what is allowed. */
enum HtmlRole {
    PARAGRAPH("p"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    QUOTE("blockquote"),
    LIST("ul ol"),
    ITEM("li"),
    CODE_BLOCK("pre"),
    TABLE("table"),
    TABLE_PART("thead tbody tfoot tr th td"),
    TERMS("dl"),
    RULE("hr"),
    FIGURE("figure"),
    /** A line of its own, in bold: what a fold, a table or a list of terms is about. */
    TITLE("summary caption dt"),
    EMPHASIS("em i cite dfn var"),
    STRONG("strong b"),
    CODE("code kbd samp tt"),
    LINK("a"),
    IMAGE("img"),
    LINE_BREAK("br"),
    /** Nothing is lost with these, as their words stay. */
    BLOCK_OF_WORDS("div section article center main header footer nav aside address hgroup dd figcaption"),
    WORDS("span font small u mark ins big wbr"),
    /** Their words stay, and yet something is lost: it is told. */
    UNKNOWN(""),
    /** What stands in these was never meant to be read, or is no longer: a strike is what office programs make of words taken out. */
    NOTHING(
            "script style template iframe noembed noframes noscript svg math title textarea select datalist object audio video canvas"
                    + " s del strike rp applet map head meta link base input embed param source track area frame frameset colgroup col");

    private static final Map<String, HtmlRole> BY_NAME = Stream.of(values())
            .flatMap(role -> role.names.stream().map(name -> Map.entry(name, role)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "title"),
            "img", Set.of("src", "alt", "title"),
            "ol", Set.of("start"),
            "th", Set.of("align"),
            "td", Set.of("align"));

    private final List<String> names;

    HtmlRole(String names) {
        this.names = names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** @param name in whatever case it was typed */
    static HtmlRole of(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    static boolean allows(String element, String attribute) {
        return ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether a writer must be told that it is gone. */
    boolean isRemoved() {
        return this == UNKNOWN || this == NOTHING;
    }

    /** Whether it stands in a line, between words. */
    boolean isInline() {
        return switch (this) {
            case EMPHASIS, STRONG, CODE, LINK, IMAGE, LINE_BREAK, WORDS -> true;
            default -> false;
        };
    }

    /** Whether it puts a mark on the words between its tags, so that it makes a difference where it ends. */
    boolean marksWords() {
        return switch (this) {
            case EMPHASIS, STRONG, CODE, LINK -> true;
            default -> false;
        };
    }
}
