package org.kitepress.check.made;

import java.util.Locale;
import java.util.Set;

/**
 * Knows whether what comes next on a page is hidden from somebody: by the element that it stands in, or by an attribute. What is
 * never closed hides all the rest.
 */
final class Hiding {

    /** What somebody without a script sees nothing of, or with one, or before a click. */
    private static final Set<String> ELEMENTS = Set.of(
            "template",
            "noscript",
            "svg",
            "math",
            "object",
            "audio",
            "video",
            "canvas",
            "select",
            "datalist",
            "dialog",
            "details");

    private static final Set<String> ATTRIBUTES = Set.of("hidden", "inert", "popover");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private String element = "";
    private int depth;

    boolean isOn() {
        return depth > 0;
    }

    void start(Tag tag) {
        if (depth > 0) {
            depth += tag.name().equals(element) ? 1 : 0;
        } else if (hides(tag) && !VOID.contains(tag.name())) {
            element = tag.name();
            depth = 1;
        }
    }

    void end(String name) {
        if (depth > 0 && name.equals(element)) {
            depth--;
        }
    }

    private static boolean hides(Tag tag) {
        return ELEMENTS.contains(tag.name()) || tag.attributes().stream().anyMatch(Hiding::hides);
    }

    private static boolean hides(Tag.Attribute attribute) {
        String value = attribute.value().toLowerCase(Locale.ROOT);
        return switch (attribute.name()) {
            case "aria-hidden" -> value.strip().equals("true");
            case "style" -> value.contains("display") || value.contains("visibility") || value.contains("opacity");
            default -> ATTRIBUTES.contains(attribute.name());
        };
    }
}
