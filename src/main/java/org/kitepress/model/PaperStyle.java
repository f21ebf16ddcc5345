package org.kitepress.model;

import java.util.List;

/** How a theme dresses a sheet of paper. */
public record PaperStyle(List<Role> roles) {

    /** What stands on a sheet. */
    public enum Kind {
        PAGE,
        TEXT,
        MASTHEAD,
        DATELINE,
        HELP,
        CONTENTS,
        TITLE,
        BYLINE,
        HEADING,
        QUOTE,
        PULLQUOTE,
        WARNING,
        BOX,
        CODE,
        TABLE,
        CAPTION,
        NOTE,
        SLIP,
        HEAD,
        FOOT
    }

    /** @param properties names and values as XSL-FO has them, each already checked */
    public record Role(Kind kind, List<Property> properties) {}

    public record Property(String name, String value) {}

    public PaperStyle {
        roles = List.copyOf(roles);
    }

    /** What the theme says of this; empty if nothing. */
    public List<Property> of(Kind kind) {
        return roles.stream().filter(role -> role.kind() == kind).findFirst().map(Role::properties).orElse(List.of());
    }
}
