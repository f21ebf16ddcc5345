package org.kitepress.check.made;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The letters of a page as they follow one another. */
final class ShownText {

    private static final Set<String> SILENT = Set.of("script", "style", "title");

    private final Optional<String> warning;
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder seen = new StringBuilder();

    /** @param warning that something may be closed behind */
    ShownText(Document page, Optional<String> warning) {
        this.warning = warning.map(WordLetters::of);
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && text.parent() != null) {
                add(WordLetters.of(text.getWholeText()), text.parent());
            }
        });
    }

    /** All but what is closed behind the warning. */
    String open() {
        return open.toString();
    }

    /** What everybody sees, with a script or without one, and before any click. */
    String seen() {
        return seen.toString();
    }

    private void add(String letters, Element parent) {
        if (!letters.isEmpty() && !SILENT.contains(parent.normalName())) {
            open.append(isClosed(parent) ? "" : letters);
            seen.append(isHidden(parent) ? "" : letters);
        }
    }

    private boolean isClosed(Element parent) {
        for (Element inner = null, element = parent; element != null; inner = element, element = element.parent()) {
            Element summary = element.normalName().equals("details") ? summary(element) : null;
            if (summary != null && inner != summary && !element.hasAttr("open") && warns(summary)) {
                return true;
            }
        }
        return false;
    }

    /** The one that browsers show. */
    private static Element summary(Element details) {
        return details.children().stream()
                .filter(child -> child.normalName().equals("summary"))
                .findFirst()
                .orElse(null);
    }

    private boolean warns(Element summary) {
        return warning.filter(letters -> WordLetters.of(summary.text()).contains(letters))
                .isPresent();
    }

    private static boolean isHidden(Element parent) {
        for (Element element = parent; element.parent() != null; element = element.parent()) {
            if (Hiding.hides(tag(element))) {
                return true;
            }
        }
        return false;
    }

    private static Tag tag(Element element) {
        return new Tag(
                element.normalName(),
                element.attributes().asList().stream()
                        .map(attribute -> new Tag.Attribute(attribute.getKey(), attribute.getValue()))
                        .toList(),
                "");
    }
}
