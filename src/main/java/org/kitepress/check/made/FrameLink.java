package org.kitepress.check.made;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A link before the text of a page, with what can be read of it. */
final class FrameLink {

    /** All that a link needs that anybody can follow; with another attribute it may not be one. */
    private static final Set<String> PLAIN = Set.of(
            "href",
            "class",
            "id",
            "rel",
            "lang",
            "dir",
            "hreflang",
            "title",
            "translate",
            "draggable",
            "referrerpolicy",
            "aria-label",
            "target");

    private static final Set<String> SAME_WINDOW = Set.of("", "_self", "_top", "_parent");

    private final Tag tag;
    private final boolean hidden;
    private final StringBuilder words = new StringBuilder();

    /** @param hidden whether somebody does not see it, or it stands in another one */
    FrameLink(Tag tag, boolean hidden) {
        this.tag = tag;
        this.hidden = hidden;
    }

    void add(String seen) {
        words.append(seen);
    }

    CharSequence words() {
        return words;
    }

    String address() {
        return tag.value("href").orElse("");
    }

    boolean isOf(String name) {
        return tag.value("class")
                .filter(names -> Set.of(names.split("\\s+")).contains(name))
                .isPresent();
    }

    /** The first of these that it does not say. */
    Optional<String> lacking(List<String> attributes) {
        return attributes.stream()
                .filter(name ->
                        tag.value(name).filter(value -> !value.isBlank()).isEmpty())
                .findFirst();
    }

    /** What keeps somebody from following it; empty if nothing does. */
    Optional<String> flaw() {
        if (hidden) {
            return Optional.of("is hidden");
        }
        if (!SAME_WINDOW.contains(tag.value("target").orElse(""))) {
            return Optional.of("leaves the page open, and opens another window,");
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("has no word that everybody can read");
        }
        return tag.attributes().stream()
                .map(Tag.Attribute::name)
                .filter(name -> !PLAIN.contains(name) && !name.startsWith("data-"))
                .findFirst()
                .map(name -> "has `" + name + "`, and may be no way for somebody,");
    }
}
