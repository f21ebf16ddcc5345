package org.kitepress.check.made;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kitepress.diag.Code;

/** What no tag of a page may be, wherever it stands: what the policy stops, what leads readers elsewhere, what some cannot read. */
final class InlineRules {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "srcdoc", "poster", "background");
    /** White space and signs that steer, which browsers leave out (WHATWG URL, 4.4). */
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x20]++");

    private static final Pattern DATA = Pattern.compile("(?i)[\\x00-\\x20]*+(?:data|blob|filesystem)[\\x00-\\x20]*+:");

    private static final String FILE =
            "put it into a file of the theme's `assets/`, and name that: the policy stops what stands in a page";

    private InlineRules() {}

    static void look(Tag tag, Consumer<Breach> to) {
        element(tag).ifPresent(to);
        for (Tag.Attribute attribute : tag.attributes()) {
            attribute(tag, attribute).ifPresent(to);
        }
    }

    private static Optional<Breach> element(Tag tag) {
        return switch (tag.name()) {
            case "script" -> script(tag);
            case "style" -> Optional.of(Breach.of("a style sheet stands in the page itself", FILE, "<style"));
            case "base" ->
                Optional.of(Breach.of("a `<base>` turns every link to another place", "take it out", "<base"));
            case "meta" -> meta(tag);
            case "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe" ->
                Optional.of(Breach.of(
                        "the policy stops what `<" + tag.name() + ">` would show",
                        "take it out, and link to what it shows",
                        "<" + tag.name()));
            case "template" ->
                tag.value("shadowrootmode").isPresent()
                        ? Optional.of(Breach.of(
                                "a `<template>` takes the place of what stands beside it",
                                "take its `shadowrootmode` out",
                                "shadowrootmode"))
                        : Optional.empty();
            case "img" ->
                tag.value("alt").isPresent()
                        ? Optional.empty()
                        : Optional.of(new Breach(
                                Code.ALT_MISSING,
                                "an `<img>` has no `alt`",
                                "say in `alt=\"…\"` what it shows; `alt=\"\"`, if it is there for its looks alone",
                                "<img"));
            default -> Optional.empty();
        };
    }

    /** Data is no script. What begins a comment in one makes browsers pass over its end. */
    private static Optional<Breach> script(Tag tag) {
        boolean data =
                tag.value("type").orElse("").toLowerCase(Locale.ROOT).strip().endsWith("json");
        boolean file =
                tag.value("src").filter(src -> !DATA.matcher(src).lookingAt()).isPresent();
        return (data || file) && !tag.text().contains("<!--")
                ? Optional.empty()
                : Optional.of(Breach.of("a script stands in the page itself", FILE, "<script"));
    }

    private static Optional<Breach> meta(Tag tag) {
        String asks = tag.value("http-equiv").orElse("").toLowerCase(Locale.ROOT);
        return switch (asks) {
            case "refresh" ->
                Optional.of(Breach.of(
                        "a `refresh` leads readers away unasked", "take it out, or make it a link", "refresh"));
            case "set-cookie" ->
                Optional.of(
                        Breach.of("a cookie would be set", "take it out: nothing is kept of a visit", "set-cookie"));
            default -> Optional.empty();
        };
    }

    private static Optional<Breach> attribute(Tag tag, Tag.Attribute attribute) {
        String name = attribute.name();
        if (name.startsWith("on")) {
            return Optional.of(Breach.of("`" + name + "` is a script in the page itself", FILE, name));
        }
        if (name.equals("style")) {
            return Optional.of(Breach.of("`style` is a style sheet in the page itself", FILE, "style="));
        }
        if (name.equals("referrerpolicy") && !attribute.value().equalsIgnoreCase("no-referrer")) {
            return Optional.of(Breach.of(
                    "`referrerpolicy=\"" + attribute.value() + "\"` says where a reader comes from",
                    "take it out, or write `no-referrer`",
                    "referrerpolicy"));
        }
        return ADDRESSES.contains(name) && isScript(attribute.value())
                ? Optional.of(Breach.of("`" + name + "` of `<" + tag.name() + ">` is a script", FILE, "script:"))
                : Optional.empty();
    }

    /** Whether this address would run, however it is written. */
    static boolean isScript(String value) {
        if (value.indexOf(':') < 0) {
            return false;
        }
        String address = UNSEEN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return address.startsWith("javascript:") || address.startsWith("vbscript:");
    }
}
