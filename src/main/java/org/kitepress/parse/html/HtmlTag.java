package org.kitepress.parse.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads one opening tag. */
final class HtmlTag {

    private static final Pattern BARE = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*+)\\s*+/?+>");

    private HtmlTag() {}

    /** The element that a tag opens; a tag without attributes needs no parser, and most have none. */
    static Element read(String typed, HtmlPiece piece) {
        Matcher bare = BARE.matcher(typed);
        return bare.matches() ? new Element(bare.group(1)) : parsed(typed, piece);
    }

    /** Some elements are nothing to a parser where they stand alone, as a cell is; their name remains. */
    private static Element parsed(String typed, HtmlPiece piece) {
        Element found = piece.parsed().firstElementChild();
        return found != null ? found : new Element(typed.substring(1).split("[\\s/>]", 2)[0]);
    }
}
