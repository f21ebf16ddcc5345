package org.kitepress.check.made;

import java.util.List;
import java.util.Optional;

/**
 * A start tag.
 *
 * @param name in lower case
 * @param text what stands in it if it is a script or a style sheet, else empty
 */
record Tag(String name, List<Attribute> attributes, String text) {

    /**
     * @param name in lower case
     * @param value as a browser understands it; empty if there is none
     */
    record Attribute(String name, String value) {}

    Optional<String> value(String attribute) {
        for (Attribute a : attributes) {
            if (a.name().equals(attribute)) {
                return Optional.of(a.value());
            }
        }
        return Optional.empty();
    }
}
