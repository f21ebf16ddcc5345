package org.kitepress.check.made;

import java.util.Locale;
import java.util.Set;

/**
 * Knows whether what comes next on a page is hidden from somebody: by the element that it stands in, or by an attribute. What is
 * never closed hides all the rest.
 */
final class Hiding {

    /** What everybody sees, with a script or without one, and before any click; all others hide what stands in them. */
    private static final Set<String> SEEN =
            Set.of(("html head body title meta link base script style a abbr address article aside b bdi bdo"
                            + " blockquote caption center cite code col colgroup data dd del dfn div dl dt em fieldset figcaption"
                            + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup i img input ins kbd label legend li main mark"
                            + " menu nav ol p picture pre q rp rt ruby s samp search section small span strong sub summary sup"
                            + " table tbody td tfoot th thead time tr u ul var")
                    .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of("hidden", "inert", "popover", "contenteditable", "slot", "style");
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

    static boolean hides(Tag tag) {
        return !SEEN.contains(tag.name()) || tag.attributes().stream().anyMatch(Hiding::hides);
    }

    private static boolean hides(Tag.Attribute attribute) {
        String value = attribute.value().toLowerCase(Locale.ROOT);
        return switch (attribute.name()) {
            case "aria-hidden" -> !value.strip().equals("false");
            default -> ATTRIBUTES.contains(attribute.name());
        };
    }
}
