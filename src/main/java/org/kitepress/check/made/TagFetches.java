package org.kitepress.check.made;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a tag makes a browser fetch from other hosts without being asked: HTML Living Standard, and SVG 2 for drawings. */
final class TagFetches {

    private static final Set<String> ALWAYS =
            Set.of("src", "srcset", "imagesrcset", "poster", "background", "data", "ping");
    /** A link of another kind than these says something and fetches nothing. */
    private static final Set<String> SAYING = Set.of(
            "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev", "search", "tag");

    private static final Set<String> DRAWING = Set.of(
            "image",
            "use",
            "feimage",
            "script",
            "pattern",
            "lineargradient",
            "radialgradient",
            "filter",
            "mpath",
            "textpath");
    private static final Set<String> OF_WORDS = Set.of("alt", "content", "label", "placeholder", "title", "value");
    private static final Pattern LEADING_ON = Pattern.compile("(?i)url\\s*+=\\s*+[\"']?+([^\"']++)");

    private TagFetches() {}

    static List<String> outside(Tag tag) {
        if (tag.text().isEmpty() && !mayFetch(tag.attributes())) {
            return List.of();
        }
        Stream<String> named = tag.attributes().stream().flatMap(attribute -> addresses(tag, attribute));
        return Stream.concat(named.filter(OutsideAddress::is), inside(tag)).toList();
    }

    private static boolean mayFetch(List<Tag.Attribute> attributes) {
        for (Tag.Attribute attribute : attributes) {
            if (OutsideAddress.mayBeIn(attribute.value())) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> addresses(Tag tag, Tag.Attribute attribute) {
        String name = attribute.name();
        if (name.endsWith("srcset")) {
            return Arrays.stream(attribute.value().split(","))
                    .map(candidate -> candidate.strip().split("\\s", 2)[0]);
        }
        if (ALWAYS.contains(name)) {
            return Stream.of(attribute.value());
        }
        if (name.equals("href") || name.equals("xlink:href")) {
            return isFollowed(tag) ? Stream.of(attribute.value()) : Stream.empty();
        }
        return name.equals("content") ? leadingOn(tag).stream() : Stream.empty();
    }

    /** A base is fetched with everything that stands after it. */
    private static boolean isFollowed(Tag tag) {
        return switch (tag.name()) {
            case "link" -> isFetching(tag);
            case "base" -> true;
            default -> DRAWING.contains(tag.name());
        };
    }

    static boolean isFetching(Tag link) {
        return !SAYING.containsAll(kinds(link));
    }

    private static List<String> kinds(Tag link) {
        String kinds = link.value("rel").orElse("").strip().toLowerCase(Locale.ROOT);
        return List.of(kinds.split("\\s+"));
    }

    private static Optional<String> leadingOn(Tag tag) {
        Matcher to = LEADING_ON.matcher(tag.value("content").orElse(""));
        return tag.value("http-equiv").filter("refresh"::equalsIgnoreCase).isPresent() && to.find()
                ? Optional.of(to.group(1))
                : Optional.empty();
    }

    /** What is said and not drawn: a heading may be about {@code url(…)}. */
    private static boolean isOfWords(String attribute) {
        return OF_WORDS.contains(attribute) || attribute.startsWith("aria-") || attribute.startsWith("data-");
    }

    /** What the styles and scripts in it fetch. An attribute of a drawing, such as {@code fill}, may hold an address as a style does. */
    private static Stream<String> inside(Tag tag) {
        Stream<StyleFetches.Fetch> values = tag.attributes().stream()
                .filter(attribute -> attribute.name().equals("style")
                        || attribute.value().contains("url(") && !isOfWords(attribute.name()))
                .flatMap(attribute -> StyleFetches.outside(attribute.value()).stream());
        Stream<StyleFetches.Fetch> text =
                switch (tag.name()) {
                    case "style" -> StyleFetches.outside(tag.text()).stream();
                    case "script" -> ScriptFetches.outside(tag.text()).stream();
                    default -> Stream.empty();
                };
        return Stream.concat(values, text).map(StyleFetches.Fetch::address);
    }
}
