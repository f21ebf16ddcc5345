package org.kitepress.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The attributes of one part of a drawing, as far as they only draw. */
final class SvgAttributes {

    /**
     * @param name as SVG has it
     * @param value as it was typed
     */
    record Kept(String name, String value) {}

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final boolean named;
    private final Set<String> removed;
    private final List<Kept> kept = new ArrayList<>();

    /**
     * @param named whether the part is drawn where others name it. It has a name then, and names none itself: no chain of names
     *     makes a small file a large drawing.
     * @param removed collects the names of what does not stay
     */
    SvgAttributes(boolean named, Set<String> removed) {
        this.named = named;
        this.removed = removed;
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    void add(String namespace, String name, String value) {
        boolean own = namespace == null || namespace.isEmpty();
        if (name.equals("href") && (own || XLINK.equals(namespace))) {
            link(value);
        } else if (own && name.equals("style")) {
            style(value);
        } else if (own && name.equals("id")) {
            id(value);
        } else if (own) {
            look(name, value, SvgWord.isAttribute(name));
        }
    }

    private void id(String value) {
        if (named) {
            keep("id", value);
        }
    }

    private void link(String value) {
        if (SvgWord.isOwnPart(value)) {
            keep("href", value);
        } else {
            removed.add("href");
        }
    }

    /** Each property becomes an attribute, so that no style is left that could ask for something. */
    private void style(String value) {
        for (String property : value.split(";")) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                String name = property.substring(0, colon).strip();
                look(name, property.substring(colon + 1).strip(), SvgWord.isLook(name));
            }
        }
    }

    private void look(String name, String value, boolean known) {
        if (known && (SvgWord.isPlain(value) || !named && SvgWord.isPaint(value))) {
            keep(name, value);
        } else if (known || name.startsWith("on")) {
            removed.add(name);
        }
    }

    /** What a style says holds, also where an attribute says something else. */
    private void keep(String name, String value) {
        kept.removeIf(one -> one.name().equals(name));
        kept.add(new Kept(name, value));
    }
}
