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
        return ASKING.matcher(script)
                .results()
                .map(asked -> new StyleFetches.Fetch(asked.group(2), asked.start(2)))
                .toList();
    }
}
