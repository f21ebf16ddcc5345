package org.kitepress.model;

/**
 * A name that must never be published.
 *
 * @param line where it stands in the list, from 1; a name is told by its line and never by its letters
 */
public record ForbiddenName(int line, String name) {

    @Override
    public String toString() {
        return "the name on line " + line;
    }
}
