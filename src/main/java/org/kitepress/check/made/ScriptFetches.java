package org.kitepress.check.made;

import java.util.List;
import java.util.regex.Pattern;

/** What a script plainly asks other hosts for. A browser is told to refuse it all the same, by the policy of the site. */
final class ScriptFetches {

    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:import|from|fetch|importScripts|Worker|WebSocket|EventSource|sendBeacon|src|open\\(\\s*+['\"][A-Z]{3,7}['\"]\\s*+,)"
                    + "\\s*+[(=]?+\\s*+(['\"`])((?:https?:|wss?:)?//[^'\"`\\s]++)\\1?",
            Pattern.CASE_INSENSITIVE);

    private ScriptFetches() {}

    static List<StyleFetches.Fetch> outside(String script) {
        return mayAsk(script)
                ? ASKING.matcher(script)
                        .results()
                        .map(asked -> new StyleFetches.Fetch(asked.group(2), asked.start(2)))
                        .toList()
                : List.of();
    }

    /** Whether it is worth the pattern: in data for search engines, which every page has, a colon stands before each address. */
    private static boolean mayAsk(String script) {
        for (int at = script.indexOf("//"); at >= 0; at = script.indexOf("//", at + 1)) {
            int quote = quote(script, at);
            if (quote >= 0 && isAsking(script, quote)) {
                return true;
            }
        }
        return false;
    }

    /** Where the quotation mark before an address stands whose slashes are here; below 0 if there is none. */
    private static int quote(String script, int slashes) {
        int at = slashes - 1;
        if (at >= 0 && script.charAt(at) == ':') {
            at--;
            while (at >= 0 && Character.isLetter(script.charAt(at))) {
                at--;
            }
        }
        return at >= 0 && "'\"`".indexOf(script.charAt(at)) >= 0 ? at : -1;
    }

    private static boolean isAsking(String script, int quote) {
        int at = quote - 1;
        while (at >= 0 && Character.isWhitespace(script.charAt(at))) {
            at--;
        }
        return at >= 0 && (Character.isLetter(script.charAt(at)) || "(=,".indexOf(script.charAt(at)) >= 0);
    }
}
