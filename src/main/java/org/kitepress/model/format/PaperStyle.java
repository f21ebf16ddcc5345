package org.kitepress.model.format;

import java.util.List;
import org.kitepress.diag.Keyword;

/** How a theme dresses a sheet of paper. */
public record PaperStyle(List<Role> roles) {

    /** What stands on a sheet. */
    public enum Kind implements Keyword {
        /** The sheet: its margins, and the gap between its columns. */
        PAGE,
        /** What holds for all text, wherever nothing else is said. */
        TEXT,
        /** The newsletter's name on the first page. */
        MASTHEAD,
        /** The line under it: group, issue, date. */
        DATELINE,
        /** The help line, across the first page. */
        HELP,
        /** In this issue. */
        CONTENTS,
        /** The title of an article, across the columns. */
        TITLE,
        /** Who wrote it, and when. */
        BYLINE,
        /** What it deals with. */
        WARNING,
        PARAGRAPH,
        HEADING,
        /** A heading below a heading. */
        SUBHEADING,
        QUOTE,
        PULLQUOTE,
        /** A frame around something: a contact, a form. */
        BOX,
        CODE,
        TABLE,
        CAPTION,
        /** The notes and sources at the end of an article. */
        NOTE,
        /** The reply slip. */
        SLIP,
        /** The line at the head of every page but the first. */
        HEAD,
        /** The lines at the foot of every page. */
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
        return roles.stream()
                .filter(role -> role.kind() == kind)
                .findFirst()
                .map(Role::properties)
                .orElse(List.of());
    }
}
