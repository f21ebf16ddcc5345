package org.kitepress.render.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.Collection;
import java.util.List;

/** Something was asked for a name that it does not have. */
final class UnknownNameException extends AttributeNotFoundException {

    private static final long serialVersionUID = 1L;

    private final List<String> known;

    /** @param known the names that it has */
    UnknownNameException(String name, Collection<String> known, int line, String path) {
        super(null, "there is no `" + name + "` here", name, line, path);
        this.known = List.copyOf(known);
    }

    List<String> known() {
        return known;
    }
}
