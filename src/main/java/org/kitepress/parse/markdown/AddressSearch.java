package org.kitepress.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.kitepress.parse.tree.Places;
import org.kitepress.source.Place;

/** Finds again where the addresses of a line were typed, one after another. */
final class AddressSearch {

    private final BasedSequence chars;
    private final Places places;
    private int from;

    AddressSearch(Node node, Places places) {
        this.chars = node.getChars();
        this.places = places;
    }

    /** Where the next one is; after one with an entity or a backslash in it, where the search has got to. */
    Place place(String typed) {
        int found = from < chars.length() ? chars.indexOf(typed, from) : -1;
        int at = found < 0 ? Math.min(from, chars.length()) : found;
        from = found < 0 ? chars.length() : found + typed.length();
        return places.at(chars.getIndexOffset(at));
    }
}
